using Mathilda.Language.Findings;
using Mathilda.Language.Text;

namespace Mathilda.Language.Sabre;

/// <summary>What the reader of problem files says: MTH1501 to MTH1599. One page each in docs/findings.</summary>
internal sealed class SabreFindings(SourceText source)
{
    /// <summary>MTH1501: no definition or expression is written like this.</summary>
    public SabreException CannotRead(TextSpan where, string wanted) =>
        Error(
            "MTH1501",
            where,
            $"This cannot be read as {wanted}.",
            "Look for a missing bracket, a missing `;`, or a part that is empty."
        );

    /// <summary>MTH1502: a name that nothing declares.</summary>
    public SabreException Undeclared(TextSpan where, string what, string name) =>
        Error(
            "MTH1502",
            where,
            $"There is no {what} `{name}` here.",
            $"Declare the {what}, or check how it is spelt."
        );

    /// <summary>MTH1502: no property of that name takes such arguments.</summary>
    public SabreException NoSuchProperty(TextSpan where, string text) =>
        Error(
            "MTH1502",
            where,
            $"No property fits `{text}`.",
            "The name, the number of arguments and the type of each must fit a declared property."
        );

    /// <summary>MTH1503: something of the wrong type.</summary>
    public SabreException WrongType(TextSpan where, string message, string hint) =>
        Error("MTH1503", where, message, hint);

    /// <summary>MTH1504: a change where something must be so, or the other way round.</summary>
    public SabreException WrongUse(TextSpan where, string message, string hint) =>
        Error("MTH1504", where, message, hint);

    /// <summary>MTH1505: two declarations that cannot stand beside each other.</summary>
    public SabreException Clash(TextSpan where, string message, string hint) =>
        Error("MTH1505", where, message, hint);

    /// <summary>MTH1506: brackets, or operators of one kind, inside one another without end.</summary>
    public SabreException TooDeep(TextSpan where) =>
        Error(
            "MTH1506",
            where,
            "This is nested too deeply to read.",
            "Divide it into several parts joined with `&`."
        );

    private SabreException Error(string code, TextSpan where, string message, string hint) =>
        new(
            new Finding
            {
                Code = code,
                Severity = Severity.Error,
                Where = new Location(source, where),
                Message = message,
                Hint = hint,
            }
        );
}
