using Mathilda.Grounding;
using Mathilda.Language.Sabre;
using Mathilda.Language.Text;

namespace Mathilda.Tests.Sabre;

/// <summary>Damaged problem files end in a model or a finding, and a model in a ground problem or a finding.</summary>
public sealed class SabreDamageTests
{
    private const int Seed = 1994;

    public static TheoryData<string> Problems => [.. SabreData.Names("cases", ".txt")];

    [Theory]
    [MemberData(nameof(Problems))]
    public void Never_breaks(string name)
    {
        SabreData.SkipIfAbsent();
        var text = SabreData.Read("cases", name + ".txt");
        var random = new Random(Seed);
        for (var i = 0; i < 60; i++)
        {
            Try(Damage(text, random));
        }
    }

    private static void Try(string text)
    {
        var (model, findings) = SabreReader.Read(new SourceText("damaged.txt", text));
        Assert.Equal(model is null, findings.Count > 0);
        Assert.All(findings, f => Assert.InRange(f.Where!.Span.End, 0, text.Length));
        if (model is not null)
        {
            var options = new GroundingOptions
            {
                AllActs = true,
                BeliefDepth = 2,
                WorkLimit = 100_000,
            };
            var ground = Grounder.Ground(model, options);
            Assert.True(ground.Story is not null || ground.Findings.Count > 0, text);
        }
    }

    /// <summary>One to three words taken out, doubled, or put elsewhere.</summary>
    private static string Damage(string text, Random random)
    {
        for (var hits = random.Next(1, 4); hits > 0 && text.Length > 3; hits--)
        {
            var at = random.Next(text.Length - 1);
            var length = Math.Min(random.Next(1, 12), text.Length - at);
            var piece = text.Substring(at, length);
            text = random.Next(3) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, piece),
                _ => text.Remove(at, length).Insert(random.Next(text.Length - length), piece),
            };
        }

        return text;
    }
}
