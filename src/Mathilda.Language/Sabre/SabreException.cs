using Mathilda.Language.Findings;

namespace Mathilda.Language.Sabre;

/// <summary>Ends the reading at the first thing that is wrong; never leaves the reader.</summary>
#pragma warning disable CA1032, CA1064 // It never leaves this namespace.
internal sealed class SabreException(Finding finding) : Exception
{
    public Finding Finding { get; } = finding;
}
#pragma warning restore CA1032, CA1064
