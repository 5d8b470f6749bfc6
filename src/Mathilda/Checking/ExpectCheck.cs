using Mathilda.Explaining;
using Mathilda.Grounding;
using Mathilda.Language.Findings;
using Mathilda.Language.Model;
using Mathilda.Replaying;

namespace Mathilda.Checking;

/// <summary>Whether what a story expects is so: MTH2005.</summary>
internal sealed class ExpectCheck(CheckContext context)
{
    private readonly Audience _audience = new(context.Timeline);

    public List<Finding> Findings { get; } = [];

    /// <summary>Whether an <c>expect</c> holds; if not, a finding says what is so instead.</summary>
    public bool Check(Checkpoint point)
    {
        var expect = (ExpectItem)point.Item;
        var world = context.Timeline.WorldAfter(point.StepsBefore);
        if (Holds(expect.Condition, world, point))
        {
            return true;
        }

        var causes = new List<FindingCause>();
        var instead = new List<string>();
        foreach (var part in Parts(expect.Condition).Where(part => !Holds(part, world, point)))
        {
            Explain(part, world, point, instead, causes);
        }

        Findings.Add(
            StoryFindings.ExpectFails(
                expect.Where,
                expect.Id,
                string.Join(", and ", instead.Distinct()),
                [.. causes.Distinct()]
            )
        );
        return false;
    }

    private void Explain(
        Expression part,
        int world,
        Checkpoint point,
        List<string> instead,
        List<FindingCause> causes
    )
    {
        if (AudiencePart(part) is { } seen)
        {
            var view = _audience.WorldAt(point.SceneIndex, point.StepsBefore);
            foreach (var leaf in context.Failing.Find(new Leaf(seen, Bindings.None, []), view))
            {
                instead.Add(
                    $"the audience has seen otherwise, or nothing: as it sees things, {context.Phrases.Instead(leaf, view)}"
                );
            }

            return;
        }

        var failing = context.Failing.Find(new Leaf(part, Bindings.None, []), world);
        foreach (var leaf in failing)
        {
            var said = context.Phrases.Instead(leaf, world);
            instead.Add(said);
            foreach (var (chain, fluent) in context.Phrases.Reads(leaf))
            {
                if (context.Timeline.SetBy(chain, fluent, point.StepsBefore) is { } setter)
                {
                    causes.Add(CheckContext.Cause(setter, $"since this, {said}"));
                }
            }
        }
    }

    // The audience is no person of the world: what it believes is read in the world as it has been shown.
    private bool Holds(Expression condition, int world, Checkpoint point) =>
        condition switch
        {
            AllExpression all => all.Parts.All(part => Holds(part, world, point)),
            AnyExpression any => any.Parts.Any(part => Holds(part, world, point)),
            NotExpression { Part: var part }
                when AudiencePart(part) is not null || part is AllExpression => !Holds(
                part,
                world,
                point
            ),
            _ when AudiencePart(condition) is { } seen => context.Failing.Holds(
                new Leaf(seen, Bindings.None, []),
                _audience.WorldAt(point.SceneIndex, point.StepsBefore)
            ),
            _ => context.Failing.Holds(new Leaf(condition, Bindings.None, []), world),
        };

    private Expression? AudiencePart(Expression condition) =>
        condition
            is BelievedExpression { Person: ConstantExpression { Value.Entity: { } who } } believed
        && ReferenceEquals(who, context.Story.Model.Audience)
            ? believed.Inner
            : null;

    private static IEnumerable<Expression> Parts(Expression condition) =>
        condition is AllExpression all ? all.Parts.SelectMany(Parts) : [condition];
}
