using Mathilda.Language.Findings;
using Mathilda.Language.Text;

namespace Mathilda.Language.Model;

/// <summary>Makes the story that an edit describes.</summary>
public static class EditApplication
{
    /// <summary>The story with the changes, in their order; the given one stays as it is.</summary>
    /// <returns>The new story; a change that names no line of the story is left out and reported (MTH1451, MTH1452).</returns>
    public static (StoryModel Model, IReadOnlyList<Finding> Findings) Apply(
        StoryModel model,
        StoryEdit edit
    )
    {
        var work = new EditedScenes(model.Scenes);
        var findings = new List<Finding>();
        var start = new List<StartFact>(model.Start);
        foreach (var change in edit.Changes)
        {
            switch (change)
            {
                case WithoutChange without:
                    foreach (var id in without.Ids)
                    {
                        if (work.Remove(id).Count == 0)
                        {
                            findings.Add(NoSuchLine(id, work, without.Where));
                        }
                    }

                    break;
                case InsertChange insert:
                    if (!work.Insert(insert.Items, insert.Place, insert.Id))
                    {
                        findings.Add(NoSuchLine(insert.Id, work, insert.Where));
                    }

                    break;
                case MoveChange move:
                    Move(move, work, findings);
                    break;
                case StartChange facts:
                    start.AddRange(facts.Facts);
                    break;
                default:
                    throw new InvalidOperationException("Every kind of change is listed.");
            }
        }

        return (model with { Scenes = work.ToScenes(), Start = start }, findings);
    }

    private static void Move(MoveChange move, EditedScenes work, List<Finding> findings)
    {
        if (move.Id == move.Target)
        {
            findings.Add(MovedOntoItself(move));
            return;
        }

        foreach (var id in (string[])[move.Id, move.Target])
        {
            if (!work.Has(id))
            {
                findings.Add(NoSuchLine(id, work, move.Where));
                return;
            }
        }

        work.Insert(work.Remove(move.Id), move.Place, move.Target);
    }

    private static Finding NoSuchLine(string id, EditedScenes work, Location? where) =>
        new()
        {
            Code = "MTH1451",
            Severity = Severity.Error,
            Where = where,
            Message = $"No line of the story is called `#{id}`, or an earlier change took it away.",
            Hint = work.Nearest(id) is { } near
                ? $"The nearest is `#{near}`."
                : "Give the line an id first: `mathilda fmt --ids` adds those that are missing.",
        };

    private static Finding MovedOntoItself(MoveChange move) =>
        new()
        {
            Code = "MTH1452",
            Severity = Severity.Error,
            Where = move.Where,
            Message = $"`#{move.Id}` cannot be moved before or after itself.",
            Hint = "Name another line to move it to.",
        };
}
