using Mathilda.Language.Model;
using Mathilda.Views.Texts;

namespace Mathilda.Views.Stories;

/// <summary>Who and what is in a story, as text.</summary>
public static class CastText
{
    public static string Render(StoryModel model, TextOptions options)
    {
        var canvas = new Canvas(options);
        canvas.Line(Title(model), Ink.Strong);
        foreach (var section in Cast.Sections(model))
        {
            canvas.End().Line(section.Heading, Ink.Frame);
            foreach (var member in section.Members)
            {
                WriteMember(canvas, model, member, section.Kind);
            }
        }

        if (model.Groups.Count > 0)
        {
            canvas.End().Line("groups", Ink.Frame);
            foreach (var (name, members) in model.Groups)
            {
                canvas.Space(2).Line($"{name}: {Counting.And([.. members.Select(m => m.Name)])}");
            }
        }

        return canvas.ToString();
    }

    private static string Title(StoryModel model)
    {
        var title = model.Title.Length == 0 ? "A story without a title" : model.Title;
        return model.Year is { } year ? $"{title} ({year})" : title;
    }

    private static void WriteMember(
        Canvas canvas,
        StoryModel model,
        CastMember member,
        Kind section
    )
    {
        var entity = member.Entity;
        var indent = 2 + (2 * member.Depth);
        var pronoun = entity.Pronoun is null ? "" : $" ({entity.Pronoun})";
        var also = entity.AlsoNames.Count == 0 ? "" : $", also {Counting.And(entity.AlsoNames)}";
        var kinds = entity
            .Kinds.Where(k => !ReferenceEquals(k, section))
            .Select(k => k.Name)
            .ToList();
        var kind = kinds.Count == 0 ? "" : $", {Counting.And(kinds)}";
        canvas.Space(indent).Write(entity.Name).Write($"{pronoun}{also}{kind}");
        canvas.Space(2).Cite(entity.Citation).End();
        foreach (var trait in entity.Traits)
        {
            canvas.Space(indent + 2).Write(trait.Text).Space(2).Cite(trait.Citation).End();
        }

        var wants = Cast.WantsOf(model, entity);
        if (wants.Count > 0)
        {
            canvas.Space(indent + 2).Line($"wants {Counting.And(wants)}");
        }
    }
}
