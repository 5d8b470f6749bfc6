using Mathilda.Answers;
using Mathilda.Asking;
using Mathilda.Language.Findings;
using Mathilda.Language.Text;

namespace Mathilda;

/// <content>What a story says in words.</content>
public sealed partial class StoryProject
{
    /// <summary>What the story says about the work, or about whatever is asked for; opinions always with their holder.</summary>
    /// <param name="what">
    /// A section (record, versions, traits, themes, claims, influences, told, events, gaps), a name, or words to look for; null = the sections about the
    /// work.
    /// </param>
    public AboutAnswer About(string? what = null)
    {
        var items = new AboutItems(Model);
        var answer = new AboutAnswer { Asked = what, Title = Model.Title };
        if (string.IsNullOrWhiteSpace(what))
        {
            return answer with { Items = [.. items.Work()] };
        }

        var all = items.All().ToList();
        if (SectionOf(what!) is { } section)
        {
            return answer with { Items = [.. all.Where(i => i.Section == section)] };
        }

        var found = AboutSearch.Find(all, what!);
        return found.Count > 0
            ? answer with
            {
                Items = found,
            }
            : answer with
            {
                Findings = [NothingAbout(what!, all)],
            };
    }

    private static AboutSection? SectionOf(string what) =>
        what.Trim().ToLowerInvariant() switch
        {
            "record" => AboutSection.Record,
            "version" or "versions" => AboutSection.Version,
            "trait" or "traits" => AboutSection.Trait,
            "theme" or "themes" => AboutSection.Theme,
            "claim" or "claims" => AboutSection.Claim,
            "influence" or "influences" => AboutSection.Influence,
            "told" or "beats" => AboutSection.Told,
            "event" or "events" => AboutSection.Event,
            "gap" or "gaps" => AboutSection.Gap,
            _ => null,
        };

    private static Finding NothingAbout(string what, List<AboutItem> all)
    {
        var near = Spelling.Meant(what, all.Select(i => i.Subject));
        return new Finding
        {
            Code = "MTH9103",
            Severity = Severity.Error,
            Message = $"The story says nothing about `{what}`.",
            Hint = near is null
                ? "Ask for other words, or for a section: record, versions, traits, themes, claims, influences, told, events, gaps."
                : $"Did you mean `{near}`?",
        };
    }
}
