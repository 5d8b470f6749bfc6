using System.Globalization;
using Mathilda.Bench;
using Mathilda.Bench.Families;

const string Usage = """
    parse [MB]               how fast a generated story is read and formatted (20)
    bind [LINES]             how fast a generated story is understood (100,000)
    soak COUNT [SEED [parser|binder|formatter|sabre [FILE...]]]
                             damaged texts, of these files or of snippets, into what reads texts: crashes, hangs, slow texts
    sabre DIRECTORY [NAME]   sizes of ground problems, and how fast they are made, for each problem of Sabre (*.txt) there
    worlds DIRECTORY [NAME]  how fast worlds are made and found again, for each problem of Sabre (*.txt) there
    suite SUITE [NAME|all [NODES [whole|shortest]]]
                             plans for each line of a suite: name, file, goal, author, character and belief limit (2,000,000 nodes);
                             whole: with all that worlds hold, not only what matters; shortest: a shortest plan
    generate FAMILY SIZE [-o FILE] [--seed N]
                             a problem of a family that grows: people, places, depth, or a random trade
    bigstory [EVENTS [PEOPLE [PLACES [SEED]]]]
                             a generated story that holds together: what opening and checking it costs, and how that grows (5000 200 100 1)
    recheck PATH             what checking a story again costs in processor time after one line was taken away, five lines of each file in turn
    session PATH [EDITS]     what a long session costs: lines taken away and put back one after another in one story, and the memory it takes (100)
    ablations SUITE [NODES]  what each idea of the search is worth: the suite with each left out (100,000 nodes)
    engines COUNT [SEED]     random problems through both engines, one seed after another: worlds, reasons, plans
    """;

switch (args)
{
    case ["parse"]:
        return ParseSpeed.Run(20);
    case ["parse", var size]
        when int.TryParse(size, out var megabytes) && megabytes is > 0 and <= 500:
        return ParseSpeed.Run(megabytes);
    case ["bind"]:
        return BindSpeed.Run(100_000);
    case ["bind", var lines]
        when int.TryParse(lines, out var asked) && asked is > 0 and <= 10_000_000:
        return BindSpeed.Run(asked);
    case ["soak", var count, .. var rest] when int.TryParse(count, out var texts) && texts > 0:
        var seed = rest.Length > 0 && int.TryParse(rest[0], out var given) ? given : 1;
        return Soak.Run(
            texts,
            seed,
            rest.Length > 1 ? rest[1] : null,
            rest.Length > 2 ? rest[2..] : []
        );
    case ["sabre", var directory, .. var rest]:
        GroundBench.Run(directory, rest.FirstOrDefault(), Console.Out);
        return 0;
    case ["worlds", var directory, .. var rest]:
        WorldsBench.Run(directory, rest.FirstOrDefault(), Console.Out);
        return 0;
    case ["suite", var suite, .. var rest]:
        var nodes = rest.Length > 1 && long.TryParse(rest[1], out var limit) ? limit : 2_000_000;
        SuiteBench.Run(
            suite,
            rest.FirstOrDefault(),
            nodes,
            !rest.Contains("whole"),
            rest.Contains("shortest"),
            Console.Out
        );
        return 0;
    case ["generate", .. var rest]:
        return ProblemGenerator.Run(rest);
    case ["bigstory", .. var sizes]
        when sizes.Length <= 4 && Array.TrueForAll(sizes, s => int.TryParse(s, out var n) && n > 0):
        int[] amounts = [.. sizes.Select(s => int.Parse(s, CultureInfo.InvariantCulture))];
        return BigStoryBench.Run(
            amounts.ElementAtOrDefault(0) is > 0 and var many ? many : 5000,
            amounts.ElementAtOrDefault(1) is > 0 and var people ? people : 200,
            amounts.ElementAtOrDefault(2) is > 0 and var places ? places : 100,
            amounts.ElementAtOrDefault(3) is > 0 and var from ? from : 1,
            Console.Out
        );
    case ["recheck", var story]:
        return RecheckBench.Run(story, Console.Out);
    case ["session", var edited]:
        return RecheckBench.Session(edited, 100, Console.Out);
    case ["session", var edited, var count]
        when int.TryParse(count, out var edits) && edits is > 0 and <= 100_000:
        return RecheckBench.Session(edited, edits, Console.Out);
    case ["ablations", var suite, .. var rest]:
        Ablations.Run(
            suite,
            rest.Length > 0 && long.TryParse(rest[0], out var most) ? most : 100_000,
            Console.Out
        );
        return 0;
    case ["engines", var count, .. var rest]
        when int.TryParse(count, out var problems) && problems > 0:
        return EngineSoak.Run(
            problems,
            rest.Length > 0 && int.TryParse(rest[0], out var first) ? first : 1
        );
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
