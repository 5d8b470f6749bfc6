namespace Mathilda.Language.Tests.Syntax;

public sealed class AnyTextTests
{
    [Fact]
    public void Reads_20000_texts_of_seed_1994() =>
        ForEach(seed: 1994, 20_000, Check.ReadsAnything);

    [Fact]
    public void Formats_20000_texts_of_seed_1995() =>
        ForEach(seed: 1995, 20_000, Check.FormattingKeepsMeaning);

    private static void ForEach(int seed, int count, Action<string> check)
    {
        var mutations = new Mutations(seed);
        for (var i = 0; i < count; i++)
        {
            var text = mutations.Next();
            try
            {
                check(text);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException(
                    $"Text {i} of seed {seed}:\n{text}\n---\n{e.Message}",
                    e
                );
            }
        }
    }
}
