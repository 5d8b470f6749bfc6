using Mathilda.Engine.Problems;
using Mathilda.Engine.States;
using Mathilda.Testing;

namespace Mathilda.Engine.Tests.Corpus;

/// <summary>The hand-made cases of tests/corpus/engine, on both engines.</summary>
public sealed class EngineCases
{
    private static readonly string Folder = Path.Combine(
        Repository.Root,
        "tests",
        "corpus",
        "engine"
    );

    public static TheoryData<string> Names =>
        [
            .. Directory
                .GetDirectories(Folder)
                .Select(folder => Path.GetFileName(folder))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_slow_engine_does_what_the_case_says(string name)
    {
        var problem = Read(name);
        var slow = new SlowReasonSide(problem);
        Check(name, new CaseScript(problem, new SlowSide(problem), slow, slow));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_fast_engine_does_what_the_case_says(string name)
    {
        var problem = Read(name);
        var store = new WorldStore(problem);
        Check(
            name,
            new CaseScript(problem, new FastSide(store), new FastReasonSide(problem, store), null)
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_problem_of_the_case_comes_back_as_it_was_written(string name)
    {
        var text = ProblemText.Write(Read(name));
        Assert.True(ProblemText.TryRead(text, out var again, out var error), error?.ToString());
        Assert.Equal(text, ProblemText.Write(again));
    }

    private static Problem Read(string name)
    {
        var text = File.ReadAllText(Path.Combine(Folder, name, "problem.txt"));
        Assert.True(ProblemText.TryRead(text, out var problem, out var error), error?.ToString());
        return problem;
    }

    private static void Check(string name, CaseScript script)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, name, "script.txt"));
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (line.Length > 0 && line[0] != '#')
            {
                var difference = script.Run(line);
                Assert.True(difference is null, $"line {i + 1}: {line}: {difference}");
            }
        }
    }
}
