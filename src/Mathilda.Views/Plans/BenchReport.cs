using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Mathilda.Views.Plans;

/// <summary>A suite of problems, planned.</summary>
/// <param name="Rows">In the order of the suite.</param>
/// <param name="IsCompared">Whether the times of somebody else were given.</param>
public sealed record BenchReport(IReadOnlyList<BenchRow> Rows, bool IsCompared = false)
{
    // What takes them less is mostly the start of a process.
    private const double WorthComparing = 1_000;

    /// <summary>Changes only when the search does: a hash of everything that was counted, and of nothing that was timed.</summary>
    public string Signature
    {
        get
        {
            var counted = new StringBuilder();
            foreach (var row in Rows)
            {
                counted.Append(
                    CultureInfo.InvariantCulture,
                    $"{row.Name}\t{row.Result}\t{row.Steps}\t{row.Reasons}\t{row.Nodes}\n"
                );
            }

            var hash = SHA256.HashData(Encoding.UTF8.GetBytes(counted.ToString()));
            return Convert.ToHexStringLower(hash.AsSpan(0, 8));
        }
    }

    /// <summary>All rows as one.</summary>
    public BenchRow Total =>
        new()
        {
            Name = "total",
            Result = string.Create(
                CultureInfo.InvariantCulture,
                $"{Rows.Count(row => row.Result == "found")} of {Rows.Count}"
            ),
            Steps = Rows.Sum(row => row.Steps),
            Reasons = Rows.Sum(row => row.Reasons),
            Nodes = Rows.Sum(row => row.Nodes),
            Milliseconds = Rows.Sum(row => row.Milliseconds),
            PeakMegabytes = Rows.Max(row => (double?)row.PeakMegabytes) ?? 0,
            ValidateMilliseconds = Rows.Sum(row => row.ValidateMilliseconds),
        };

    /// <summary>The ratios of what takes whom it is compared with over a second.</summary>
    public IReadOnlyList<double> WorthyRatios =>
        [
            .. Rows.Where(row => row.TheirMilliseconds >= WorthComparing)
                .Select(row => row.Ratio)
                .OfType<double>(),
        ];

    /// <summary>Null of none.</summary>
    public static double? GeometricMean(IReadOnlyList<double> ratios) =>
        ratios.Count == 0 ? null : Math.Exp(ratios.Average(Math.Log));
}
