using System.Text;

namespace Mathilda.Testing;

/// <summary>Compares a printed answer, together with what it was printed of, with a file kept under tests/corpus.</summary>
/// <remarks>With <c>MATHILDA_ACCEPT=1</c> in the environment the files are written instead; read the difference as code.</remarks>
internal static class Golden
{
    private const string AcceptVariable = "MATHILDA_ACCEPT";

    /// <param name="name">Path under tests/corpus, without extension.</param>
    /// <param name="parts">Input first, output last; each with its heading.</param>
    public static void Check(string name, params (string Heading, string Text)[] parts)
    {
        var actual = Join(parts);
        var path = Path.Combine(Repository.Root, "tests", "corpus", $"{name}.txt");
        if (Environment.GetEnvironmentVariable(AcceptVariable) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        Assert.True(
            File.Exists(path),
            $"There is no {name}.txt yet. {AcceptVariable}=1 writes it:\n{actual}"
        );
        Assert.Equal(File.ReadAllText(path), actual);
    }

    private static string Join((string Heading, string Text)[] parts)
    {
        var joined = new StringBuilder();
        foreach (var (heading, text) in parts)
        {
            joined.Append("======== ").Append(heading).Append('\n').Append(text);
            if (!text.EndsWith('\n'))
            {
                joined.Append('\n');
            }
        }

        // Colours as something an eye and a diff can read.
        return joined.Replace("\e", "<esc>").ToString();
    }
}
