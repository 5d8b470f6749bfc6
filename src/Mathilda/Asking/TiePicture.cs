using Mathilda.Answers;
using Mathilda.Checking;
using Mathilda.Language.Model;

namespace Mathilda.Asking;

/// <summary>Tells what people are to one another, and where everybody and everything is.</summary>
internal sealed class TiePicture(CheckContext context)
{
    private readonly StageParts _parts = new(context);
    private readonly StateReading _states = new(context);

    private StoryModel Model => context.Story.Model;

    /// <param name="steps">After how many events.</param>
    public Ties People(int steps)
    {
        var world = context.Timeline.WorldAfter(steps);
        List<Entity> people = [.. Model.People];
        return new Ties
        {
            After = Moment(steps),
            People = [.. people.Select(p => p.Name)],
            IsAlive = [.. people.Select((_, id) => _parts.IsAlive(id, world))],
            All =
            [
                .. new PairSentences(context)
                    .Of(Model.PersonKind, world)
                    .Where(p => !ReferenceEquals(p.State, Model.Wants))
                    .Select(p => new Tie(
                        people.IndexOf(p.From),
                        people.IndexOf(p.To),
                        p.Words,
                        p.Sentence,
                        p.State.Name,
                        Since(p, steps)
                    )),
            ],
        };
    }

    /// <param name="steps">After how many events.</param>
    public Whereabouts Places(int steps)
    {
        var world = context.Timeline.WorldAfter(steps);
        var kinds = Model.At?.Type.Kinds ?? [];
        List<Entity> places = [.. Model.Entities.Where(e => kinds.Any(e.Is))];
        var (at, elsewhere) = Occupants(world);
        var passages = kinds
            .SelectMany(k => new PairSentences(context).Of(k, world))
            .Where(p => places.Contains(p.From) && places.Contains(p.To));
        return new Whereabouts
        {
            After = Moment(steps),
            Places =
            [
                .. places.Select(p => new PlaceView(
                    p.Name,
                    p.In is { } outer && places.IndexOf(outer) is >= 0 and var index ? index : null,
                    [.. at[p]]
                )),
            ],
            Passages =
            [
                .. passages.Select(p => new Passageway(
                    places.IndexOf(p.From),
                    places.IndexOf(p.To),
                    p.Words
                )),
            ],
            Elsewhere = elsewhere,
        };
    }

    private (ILookup<Entity, Occupant> At, List<Occupant> Elsewhere) Occupants(int world)
    {
        List<Entity> people = [.. Model.People];
        List<(Entity Thing, Entity? At)> things = [.. Things(world)];
        List<(Entity? At, Occupant Who)> all =
        [
            .. people.Select(
                (p, id) =>
                    (
                        _parts.PlaceOf(id, world),
                        new Occupant(
                            p.Name,
                            id,
                            _parts.IsAlive(id, world),
                            [
                                .. things
                                    .Where(t => ReferenceEquals(t.At, p))
                                    .Select(t => t.Thing.Name),
                            ]
                        )
                    )
            ),
            .. things
                .Where(t => t.At is null || !t.At.Is(Model.PersonKind))
                .Select(t => (t.At, new Occupant(t.Thing.Name, null, true, []))),
        ];
        return (
            all.Where(o => o.At is not null).ToLookup(o => o.At!, o => o.Who),
            [.. all.Where(o => o.At is null).Select(o => o.Who)]
        );
    }

    private IEnumerable<(Entity Thing, Entity? At)> Things(int world)
    {
        foreach (
            var state in Model.States.Where(s =>
                s is { Name: "at", Slots.Count: 1 } && !ReferenceEquals(s, Model.At)
            )
        )
        {
            foreach (var names in _states.Fillings(state))
            {
                yield return (names[0], _states.ValueOf(state, names, world).Entity);
            }
        }
    }

    private EventReference? Moment(int steps) =>
        steps == 0 ? null : Moments.Reference(context.Timeline.Steps[steps - 1]);

    private EventReference? Since(PairSentence pair, int steps) =>
        context.Story.FluentOf(pair.State, pair.Names) is { } fluent
        && context.Timeline.SetBy([], fluent, steps) is { } setter
            ? Moments.Reference(setter)
            : null;
}
