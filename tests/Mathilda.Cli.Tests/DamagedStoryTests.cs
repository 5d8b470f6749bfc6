using System.Text;

namespace Mathilda.Cli.Tests;

/// <summary>Whatever lies in a file: findings with a way out, never a failure of ours.</summary>
public sealed class DamagedStoryTests
{
    [Theory]
    [InlineData(7)]
    [InlineData(1994)]
    public void Damaged_stories_never_make_the_tool_fail(int seed)
    {
        using var tool = new TestTool();
        var random = new Random(seed);
        var sources = Directory
            .GetFiles(Path.Combine(Repository.Root, "stories", "tour"), "*.story")
            .Order(StringComparer.Ordinal)
            .ToArray();
        for (var round = 0; round < 25; round++)
        {
            var damaged = Damage(random, File.ReadAllBytes(sources[random.Next(sources.Length)]));
            tool.Write("a.story", damaged);
            foreach (
                string[] words in (string[][])
                    [
                        ["check", "a.story"],
                        ["check", "a.story", "--format", "sarif"],
                        ["fmt", "a.story", "--check", "--ids"],
                        ["show", "a.story", "scenes"],
                        ["knows", "a.story"],
                    ]
            )
            {
                var run = tool.Run(words);
                Assert.True(
                    run.Code is ExitCode.Clean or ExitCode.Findings,
                    $"seed {seed}, round {round}: {run.Error}\n{Encoding.UTF8.GetString(damaged)}"
                );
            }
        }
    }

    private static byte[] Damage(Random random, byte[] content)
    {
        var damaged = content.ToList();
        for (var i = random.Next(1, 6); i > 0 && damaged.Count > 0; i--)
        {
            var at = random.Next(damaged.Count);
            var length = Math.Min(random.Next(1, 30), damaged.Count - at);
            switch (random.Next(4))
            {
                case 0:
                    damaged.RemoveRange(at, length);
                    break;
                case 1:
                    damaged.InsertRange(random.Next(damaged.Count), damaged.GetRange(at, length));
                    break;
                case 2:
                    damaged[at] = (byte)random.Next(256);
                    break;
                default:
                    damaged.InsertRange(at, "\n        "u8.ToArray());
                    break;
            }
        }

        return [.. damaged];
    }
}
