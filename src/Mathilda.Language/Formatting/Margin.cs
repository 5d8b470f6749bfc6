namespace Mathilda.Language.Formatting;

/// <summary>The column where the ids and locators of one block begin.</summary>
/// <remarks>The first of two that half of its lines leave free, so that a change of one line seldom moves the others'. Longer lines go beyond it.</remarks>
internal sealed class Margin
{
    private const int Gap = 2;

    private static readonly int[] Columns = [66, 82];

    private readonly int[] _fitting = new int[Columns.Length]; // how many lines leave that column free
    private int _lines;

    public int Column
    {
        get
        {
            for (var i = 0; i < Columns.Length; i++)
            {
                if (_fitting[i] * 2 >= _lines)
                {
                    return Columns[i];
                }
            }

            return Columns[0];
        }
    }

    /// <summary>Takes note of a line that has an id or locator.</summary>
    /// <param name="width">Columns its indentation and words take.</param>
    public void Note(int width)
    {
        _lines++;
        for (var i = 0; i < Columns.Length; i++)
        {
            _fitting[i] += width + Gap <= Columns[i] ? 1 : 0;
        }
    }

    /// <summary>How many blanks stand between a line's words and its id or locator.</summary>
    public int BlanksAfter(int width) => Math.Max(Gap, Column - width);
}
