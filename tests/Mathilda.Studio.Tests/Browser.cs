using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Mathilda.Studio.Tests.Browser))]

namespace Mathilda.Studio.Tests;

/// <summary>Debian's Chromium, started once; where it is not installed, the tests that need it do not run.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Program = "/usr/bin/chromium";

    private const int Patience = 120_000;

    private static readonly string[] Flags =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>For <c>SkipUnless</c>.</summary>
    public static bool IsHere => File.Exists(Program);

    public const string Missing =
        "There is no Chromium at /usr/bin/chromium: tests in a browser do not run.";

    public async ValueTask InitializeAsync()
    {
        if (IsHere)
        {
            // No test depends on how fast the machine is: a browser that waits so long is stuck.
            Assertions.SetDefaultExpectTimeout(Patience);
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(
                new BrowserTypeLaunchOptions { ExecutablePath = Program, Args = Flags }
            );
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>A page of a fresh reader.</summary>
    public async Task<IPage> Page(BrowserNewContextOptions? options = null)
    {
        var context = await _browser!.NewContextAsync(options ?? new BrowserNewContextOptions());
        context.SetDefaultTimeout(Patience);
        return await context.NewPageAsync();
    }
}
