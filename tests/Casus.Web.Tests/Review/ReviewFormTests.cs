using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Casus.Ledger;
using Casus.Ledger.Document;
using Casus.Storage;
using Casus.Storage.Access;

namespace Casus.Web.Tests.Review;

public class ReviewFormTests
{
    [Fact]
    public async Task A_pair_is_judged_by_its_form_and_undone_by_another()
    {
        await using var site = await TestSite.OverSamples();
        var before = Export(site);
        var form = await PairForm(site, site.Http);
        var answer = await site.Http.PostAsync(
            "/review",
            Filled(form, ("verdict", "unsure"), ("why", "Mrs Secretname told me"))
        );
        Assert.Equal(
            (HttpStatusCode.SeeOther, "/review"),
            (answer.StatusCode, answer.Headers.Location!.OriginalString)
        );

        var judgement = Assert.Single(Judgements(site));
        Assert.Equal(
            (JudgementKind.Unsure, "owner", "Mrs Secretname told me", 2),
            (judgement.Kind, judgement.By, judgement.Why, judgement.About.Count)
        );
        var undo = (await site.Page("/judgements")).QuerySelector<IHtmlFormElement>("form.undo")!;
        await site.Http.PostAsync("/judgements/undo", Filled(undo, ("why", "mistaken")));
        Assert.Equal(2, Judgements(site).Count);
        Assert.Equal(before, Export(site));

        Assert.Equal(["signed in", "judged", "judged"], site.Access.Audit().Select(e => e.What));
        Assert.DoesNotContain(site.Access.Audit(), e => e.ToString().Contains("Secretname", StringComparison.Ordinal));
        Assert.Empty(site.Faults);
    }

    [Fact]
    public async Task What_is_judged_leaves_the_queue()
    {
        await using var site = await TestSite.OverSamples();
        var form = await PairForm(site, site.Http);
        var (one, other) = (Field(form, "one"), Field(form, "other"));
        await site.Http.PostAsync("/review", Filled(form, ("verdict", "not-same"), ("why", "another village")));
        var left = (await site.Page("/review")).QuerySelectorAll<IHtmlFormElement>("form[data-judge]");
        Assert.DoesNotContain(left, f => Field(f, "one") == one && Field(f, "other") == other);
    }

    [Fact]
    public async Task A_figure_is_accepted_by_whoever_may_and_signed_so()
    {
        await using var site = await TestSite.OverSamples();
        using var ledger = LedgerFile.OpenToRead(site.Ledger);
        var toll = ledger.Derived("tolls").First().Id;
        var figure = ledger.Derived("figures").First().Id;
        var coder = site.Visitor(site.Key(Role.Coder, "cora"));
        (string, string) why = ("why", "read it");

        Assert.Equal(
            HttpStatusCode.Created,
            (await coder.PostAsync("/judgements", Form(("id", figure), ("verdict", "accepted"), why))).StatusCode
        );
        Assert.Equal("cora", Judgements(site).Single().By);
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await coder.PostAsync("/judgements", Form(("id", toll), ("verdict", "accepted"), why))).StatusCode
        );
        var reviewer = site.Visitor(site.Key(Role.Reviewer, "rita"));
        Assert.Equal(
            HttpStatusCode.Created,
            (await reviewer.PostAsync("/judgements", Form(("id", toll), ("verdict", "accepted"), why))).StatusCode
        );

        var ritas = Casus.Ledger.Judgements.StandingJudgement.IdOf(Judgements(site)[^1]);
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await coder.PostAsync("/judgements/undo", Form(("id", ritas), why))).StatusCode
        );
        Assert.Equal(
            HttpStatusCode.Created,
            (await reviewer.PostAsync("/judgements/undo", Form(("id", ritas), why))).StatusCode
        );
    }

    [Fact]
    public async Task A_reading_is_accepted_on_the_page_of_its_report()
    {
        await using var site = await TestSite.OverSamples();
        using var ledger = LedgerFile.OpenToRead(site.Ledger);
        var figure = DocumentJson.Read<ExportedFigure>(ledger.Derived("figures").First().Json);
        var report = DocumentJson
            .Read<ExportedStatement>(ledger.Derived("statements").First(s => s.Id == figure.Statement).Json)
            .Report;
        var forms = (await site.Page($"/reports/{report}")).QuerySelectorAll<IHtmlFormElement>("form[data-judge]");
        var form = forms.Single(f => Field(f, "id") == figure.Id);
        var answer = await site.Http.PostAsync(
            "/judgements",
            Filled(form, ("verdict", "accepted"), ("why", "read it"))
        );
        Assert.Equal(
            (HttpStatusCode.SeeOther, $"/reports/{report}"),
            (answer.StatusCode, answer.Headers.Location!.OriginalString)
        );
        Assert.Equal(JudgementKind.Accepted, Assert.Single(Judgements(site)).Kind);

        var reader = site.Visitor(site.Key(Role.Reader, "rea"));
        Assert.DoesNotContain(
            "data-judge",
            await reader.GetStringAsync($"/reports/{report}"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task While_another_program_writes_nothing_is_kept_and_it_says_so()
    {
        await using var site = await TestSite.OverSamples();
        var form = await PairForm(site, site.Http);
        using (LedgerFile.OpenToWrite(site.Ledger, TimeProvider.System))
        {
            var answer = await site.Http.PostAsync(
                "/review",
                Filled(form, ("verdict", "same"), ("why", "one shelling"))
            );
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            var page = await answer.Content.ReadAsStringAsync();
            Assert.Contains("is being written by process", page, StringComparison.Ordinal);
            Assert.Contains("Nothing was kept", page, StringComparison.Ordinal);
        }
        Assert.Empty(Judgements(site));
    }

    [Theory]
    [InlineData("/review", "one=r1&other=r2&verdict=same&why=x")]
    [InlineData("/review", "verdict=same")]
    [InlineData("/review", "one=a&other=b&verdict=eaten&why=x")]
    [InlineData("/judgements", "id=&verdict=wrong&why=x")]
    [InlineData("/judgements", "id=f%27%3B--&verdict=wrong&why=x")]
    [InlineData("/judgements", "id=t1&verdict=wrong&why=x")]
    [InlineData("/judgements", "id=i1&verdict=accepted&why=x")]
    [InlineData("/judgements/undo", "id=j1&why=x")]
    public async Task Nonsense_is_refused_and_nothing_kept(string path, string form)
    {
        await using var site = await TestSite.OverSamples();
        using var http = site.Visitor(site.Key(Role.Admin));
        using var content = new StringContent(form, null, "application/x-www-form-urlencoded");
        var answer = await http.PostAsync(path, content);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Empty(Judgements(site));
    }

    [Fact]
    public async Task A_form_from_elsewhere_is_refused()
    {
        await using var site = await TestSite.OverSamples();
        var form = await PairForm(site, site.Http);
        var forged = Form(
            ("one", Field(form, "one")),
            ("other", Field(form, "other")),
            ("verdict", "same"),
            ("why", "x"),
            ("form", "CfDJ8AAAA")
        );
        Assert.Equal(HttpStatusCode.BadRequest, (await site.Http.PostAsync("/review", forged)).StatusCode);
        // Another person's token does not serve either.
        var rita = site.Visitor();
        var signIn = (await site.Page("/sign-in", rita)).QuerySelector<IHtmlFormElement>("form[action='/sign-in']")!;
        await rita.PostAsync("/sign-in", Filled(signIn, ("key", site.Key(Role.Reviewer, "rita"))));
        Assert.Equal(
            HttpStatusCode.BadRequest,
            (await rita.PostAsync("/review", Filled(form, ("verdict", "same"), ("why", "x")))).StatusCode
        );
        Assert.Empty(Judgements(site));
    }

    static async Task<IHtmlFormElement> PairForm(TestSite site, HttpClient http) =>
        (await site.Page("/review", http)).QuerySelector<IHtmlFormElement>("form[data-judge]")!;

    static string Field(IHtmlFormElement form, string name) =>
        form.QuerySelector<IHtmlInputElement>($"input[name={name}]")!.Value;

    static FormUrlEncodedContent Filled(IHtmlFormElement form, params (string Name, string Value)[] values) =>
        Form([
            .. form.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]").Select(i => (i.Name!, i.Value)),
            .. values,
        ]);

    static FormUrlEncodedContent Form(params (string Name, string Value)[] values) =>
        new(values.Select(v => KeyValuePair.Create(v.Name, v.Value)));

    static List<Judgement> Judgements(TestSite site)
    {
        using var ledger = LedgerFile.OpenToRead(site.Ledger);
        return [.. ledger.Judgements()];
    }

    static string Export(TestSite site)
    {
        using var ledger = LedgerFile.OpenToRead(site.Ledger);
        Assert.Equal(ledger.LastEntry, ledger.DerivedUpTo);
        return string.Join(
            '\n',
            ledger
                .Derived("incidents")
                .Concat(ledger.Derived("tolls"))
                .Concat(ledger.Derived("figures"))
                .Select(r => Convert.ToHexString(r.Json))
        );
    }
}
