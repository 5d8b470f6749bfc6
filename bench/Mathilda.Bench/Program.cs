using Mathilda.Bench;

const string Usage = """
    parse [MB]               how fast a generated story is read and formatted (20)
    soak COUNT [SEED [parser|formatter|sabre [FILE...]]]
                             damaged texts, of these files or of snippets, into what reads texts: crashes, hangs, slow texts
    """;

switch (args)
{
    case ["parse"]:
        return ParseSpeed.Run(20);
    case ["parse", var size]
        when int.TryParse(size, out var megabytes) && megabytes is > 0 and <= 500:
        return ParseSpeed.Run(megabytes);
    case ["soak", var count, .. var rest] when int.TryParse(count, out var texts) && texts > 0:
        var seed = rest.Length > 0 && int.TryParse(rest[0], out var given) ? given : 1;
        return Soak.Run(
            texts,
            seed,
            rest.Length > 1 ? rest[1] : null,
            rest.Length > 2 ? rest[2..] : []
        );
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
