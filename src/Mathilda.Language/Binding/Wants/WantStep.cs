using Mathilda.Language.Model;
using Mathilda.Language.Text;

namespace Mathilda.Language.Binding;

/// <summary>A want that is a step to another of the same holder, which may be declared later.</summary>
internal sealed record WantStep(Entity Holder, string Key, Location Where);
