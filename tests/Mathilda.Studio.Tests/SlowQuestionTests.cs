using Mathilda.Language.Text;
using Mathilda.Studio.Live;

namespace Mathilda.Studio.Tests;

/// <summary>Questions that take long: begun once, stopped when asked, asked again.</summary>
public sealed class SlowQuestionTests
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task A_question_is_begun_once_however_often_it_is_asked()
    {
        var begun = 0;
        var questions = Questions();
        for (var i = 0; i < 3; i++)
        {
            Assert.True(
                await questions
                    .Ask("one", (_, _) => $"answer {Interlocked.Increment(ref begun)}")
                    .Wait(Long)
            );
        }

        Assert.Equal(1, begun);
    }

    [Fact]
    public async Task A_stopped_question_frees_the_lane_and_can_be_asked_again()
    {
        var questions = Questions();
        using var began = new SemaphoreSlim(0);
        var stuck = questions.Ask("stuck", Stuck);
        await began.WaitAsync(Long, TestContext.Current.CancellationToken);
        questions.Stop("stuck");
        Assert.True(await stuck.Wait(Long));
        Assert.True(stuck.Work.IsCanceled);

        questions.Forget("stuck");
        var again = questions.Ask("stuck", (_, _) => "answered");
        Assert.True(await again.Wait(Long));
        Assert.Equal("answered", await again.Work);

        object Stuck(StoryProject project, CancellationToken cancel)
        {
            began.Release();
            cancel.WaitHandle.WaitOne();
            cancel.ThrowIfCancellationRequested();
            return project;
        }
    }

    [Fact]
    public async Task Waiting_ends_while_the_question_goes_on()
    {
        var questions = Questions();
        using var gate = new ManualResetEventSlim();
        var slow = questions.Ask(
            "slow",
            (_, _) =>
            {
                gate.Wait(CancellationToken.None);
                return "late";
            }
        );
        Assert.False(await slow.Wait(TimeSpan.Zero));
        gate.Set();
        Assert.True(await slow.Wait(Long));
    }

    [Fact]
    public async Task Stopping_must_come_from_a_page_of_the_studio()
    {
        await using var studio = await TestStudio.Over("stories/tour/12-an-edit.story");
        using var form = new FormUrlEncodedContent([new("question", "/ask/whatif?without=map")]);
        var refused = await studio.Client.PostAsync(
            new Uri(studio.Address, "/ask/stop"),
            form,
            TestContext.Current.CancellationToken
        );
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Fact]
    public async Task A_question_that_was_stopped_goes_back_to_its_page()
    {
        await using var studio = await TestStudio.Over("stories/tour/12-an-edit.story");
        using var request = new HttpRequestMessage(
            HttpMethod.Post,
            new Uri(studio.Address, "/ask/stop")
        )
        {
            Content = new FormUrlEncodedContent([new("question", "/ask/whatif?without=map")]),
        };
        request.Headers.Add("Origin", studio.Address.GetLeftPart(UriPartial.Authority));
        var answer = await studio.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal("/ask/whatif?without=map", answer.RequestMessage!.RequestUri!.PathAndQuery);
        Assert.True(answer.IsSuccessStatusCode);
    }

    private static SlowQuestions Questions() =>
        new(
            () => StoryProject.Open([new SourceText("tale.story", "person Ann (she)\n")]),
            CancellationToken.None
        );
}
