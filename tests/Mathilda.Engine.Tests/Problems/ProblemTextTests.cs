using Mathilda.Engine.Problems;
using Mathilda.Engine.Tests.Generation;

namespace Mathilda.Engine.Tests.Problems;

public sealed class ProblemTextTests
{
    private const string Start =
        "mathilda-problem 1\npeople 2\nbelief-depth 1\nimagines-learning yes\nvalues name 1 2.5\nfluent \"f\" v1 open\n";

    [Fact]
    public void Random_problems_of_seeds_1_to_300_come_back_as_they_were_written()
    {
        for (var seed = 1; seed <= 300; seed++)
        {
            var text = ProblemText.Write(RandomProblems.Make(seed));
            Assert.True(
                ProblemText.TryRead(text, out var problem, out var error),
                error?.ToString()
            );
            Assert.Equal(text, ProblemText.Write(problem));
        }
    }

    [Fact]
    public void Names_may_hold_anything_but_a_carriage_return()
    {
        var name = "say \"no\"\\\n# to Ann";
        Assert.True(ProblemText.TryRead(Start, out var problem, out _));
        problem.AddAct(new GroundAct { Name = name });
        Assert.True(
            ProblemText.TryRead(ProblemText.Write(problem), out var again, out var error),
            error?.ToString()
        );
        Assert.Equal(name, again.Acts[0].Name);
    }

    [Theory]
    [InlineData("", 1, "`mathilda-problem`")]
    [InlineData("mathilda-problem 2", 1, "`1`")]
    [InlineData("mathilda-problem 1\npeople -1", 2, "`-1`")]
    [InlineData("mathilda-problem 1\npeople 99999999999", 2, "`99999999999`")]
    [InlineData(Start + "fluent \"x\" v9 open", 7, "`v9`")]
    [InlineData(Start + "fluent \"x v1 open", 7, "quote")]
    [InlineData(Start + "fluent \"x\" v1 in v2", 7, "v1")]
    [InlineData(Start + "fluent \"x\" v1 in v2 v1", 7, "ascend")]
    [InlineData(Start + "fluent \"x\" v1 open\nbelief f0 v1", 8, "chain")]
    [InlineData(Start + "fluent \"x\" v1 open\nbelief f0@1.1 v1", 8, "neighbours")]
    [InlineData(Start + "fluent \"x\" v1 open\nbelief f0@2 v1", 8, "`2`")]
    [InlineData(Start + "score 2 v1", 7, "`2`")]
    [InlineData(Start + "score author (* v1", 7, "the line ends")]
    [InlineData(Start + "score author (% v1 v1)", 7, "`%`")]
    [InlineData(Start + "rule \"r\"\n  if (== v1)", 8, "a term")]
    [InlineData(Start + "act \"a\" maybe", 7, "`maybe`")]
    [InlineData(Start + "act \"a\" fate 0", 7, "choosers")]
    [InlineData(Start + "act \"a\" chosen 1 0", 7, "ascend")]
    [InlineData(Start + "act \"a\" chosen 0\nobserver 0\nview (all) seen-as 1", 9, "only 1 acts")]
    [InlineData(Start + "act \"a\" chosen 0\nobserver 1\nobserver 0", 9, "order")]
    [InlineData(Start + "values 1", 7, "`values`")]
    public void What_is_wrong_is_said_with_its_line(string text, int line, string part)
    {
        Assert.False(ProblemText.TryRead(text, out _, out var error));
        Assert.Equal(line, error.Line);
        Assert.Contains(part, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Brackets_without_end_are_refused_and_crash_nothing()
    {
        var text = Start + "rule \"r\"\n  if " + string.Concat(Enumerable.Repeat("(not ", 100_000));
        Assert.False(ProblemText.TryRead(text, out _, out var error));
        Assert.Contains("deep", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_cut_or_garbled_anywhere_never_crash_the_reader()
    {
        var text = ProblemText.Write(RandomProblems.Make(7));
        var random = new Random(7);
        for (var i = 0; i < 2000; i++)
        {
            var at = random.Next(text.Length);
            var until = Math.Min(text.Length, at + random.Next(1, 6));
            var garbled = random.Next(3) switch
            {
                0 => text[..at],
                1 => text[..at] + text[until..],
                _ => text[..at] + "()\"#v f@.9 "[random.Next(11)] + text[until..],
            };
            if (!ProblemText.TryRead(garbled, out var problem, out var error))
            {
                Assert.NotEmpty(error.Message);
            }
            else
            {
                Assert.NotEmpty(ProblemText.Write(problem));
            }
        }
    }
}
