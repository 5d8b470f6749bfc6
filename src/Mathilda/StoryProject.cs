using Mathilda.Answers;
using Mathilda.Language.Findings;
using Mathilda.Language.Model;
using Mathilda.Language.Text;

namespace Mathilda;

/// <summary>A story, opened: what it says can be checked and asked.</summary>
public sealed partial class StoryProject
{
}
