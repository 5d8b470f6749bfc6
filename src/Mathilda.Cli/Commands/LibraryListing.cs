using Mathilda.Language;
using Mathilda.Language.Text;
using Mathilda.Views.Stories;

namespace Mathilda.Cli.Commands;

/// <summary>Prints a file of the library that stories build on.</summary>
internal static class LibraryListing
{
    private const string Prefix = "std/";

    /// <param name="host">Where to.</param>
    /// <param name="name">std/presence; anything else is a story of which nothing was asked.</param>
    /// <param name="isJson">How.</param>
    /// <param name="otherwise">What to say of a story.</param>
    public static ExitCode Show(ToolHost host, string name, bool isJson, string otherwise)
    {
        if (!name.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return WrongUse.Say(host, $"`mathilda show {name}` shows nothing yet", otherwise);
        }

        var names = Prelude.Texts.Select(t => t.Name).ToList();
        if (Prelude.Find(name[Prefix.Length..]) is not { } text)
        {
            var near = Spelling.Meant(name[Prefix.Length..], names);
            var hint = near is null
                ? $"There are {string.Join(", ", names.Select(n => Prefix + n))}."
                : $"Did you mean `{Prefix}{near}`?";
            return WrongUse.Say(host, $"The library has no `{name}`", hint);
        }

        host.Out.Write(isJson ? LibraryView.Json(name, text) : text);
        return ExitCode.Clean;
    }
}
