using Mathilda.Language.Findings;
using Mathilda.Language.Model;
using Mathilda.Language.Text;

namespace Mathilda.Asking;

/// <summary>People by name, as somebody types it.</summary>
internal static class People
{
    /// <summary>The person, or the audience; null, with a finding, if there is none of that name.</summary>
    public static (Entity? Person, Finding? Problem) Find(StoryModel model, string name)
    {
        var wanted = Plain(name);
        if (model.Audience is { } audience && wanted == Plain(audience.Name))
        {
            return (audience, null);
        }

        foreach (var person in model.People)
        {
            if (Plain(person.Name) == wanted || person.AlsoNames.Any(also => Plain(also) == wanted))
            {
                return (person, null);
            }
        }

        var near = Spelling.Closest(wanted, model.People.Select(p => Plain(p.Name))) is { } meant
            ? model.People.First(p => Plain(p.Name) == meant)
            : null;
        return (
            null,
            new Finding
            {
                Code = "MTH9102",
                Severity = Severity.Error,
                Message = $"Nobody in this story is called `{name}`.",
                Hint = near is null
                    ? "The story has no people."
                    : $"The nearest name is `{near.Name}`.",
            }
        );
    }

    // Case, accents and a leading article do not count when somebody types a name.
    private static string Plain(string name)
    {
        var plain = Spelling.Plain(name.Trim()).Replace('’', '\'');
        foreach (var article in (string[])["the ", "a ", "an "])
        {
            if (plain.StartsWith(article, StringComparison.Ordinal))
            {
                return plain[article.Length..];
            }
        }

        return plain;
    }
}
