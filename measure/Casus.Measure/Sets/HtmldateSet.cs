using Casus.Measure.Pages;
using Casus.Measure.Seeds;

namespace Casus.Measure.Sets;

/// <summary>The pages of htmldate's evaluation (<c>eval_default.json</c>), each with the day of its publication.</summary>
static class HtmldateSet
{
    public const string Name = "htmldate";

    public static IEnumerable<Score> Run(string folder, Bench bench)
    {
        var (all, held, plain) = (default(DayTally), default(DayTally), default(DayTally));
        foreach (
            var page in PageBench.Read(
                GoldPages.ByAddress(Path.Combine(folder, "eval_default.json")),
                Files(folder),
                bench
            )
        )
        {
            var gold = page.Gold.Text("date") ?? "";
            var found = DayTally.Of(page.Report.Published, [gold]);
            all += found;
            held += page.IsHeld ? found : default;
            plain += DayTally.Of(PageText.FirstDate(page.Source), [gold]);
            if (bench.Fails && !page.IsHeld && found.Right == 0)
                bench.Tell(DayTally.Miss(page.Name, page.Report, gold));
        }
        yield return new(Name, "day_exact", all.Accuracy, plain.Accuracy);
        yield return new(Name, "day_sure", all.SureShare, plain.SureShare);
        yield return new(Name, "day_wrong", all.WrongShare, plain.WrongShare);
        yield return new(Name, "day_in_interval", all.InsideShare);
        yield return new(Name, "day_exact_held", held.Accuracy);
        yield return new(Name, "day_sure_held", held.SureShare);
        yield return new(Name, "day_wrong_held", held.WrongShare);
    }

    /// <summary>Its own pages, and those that it has in common with the other set.</summary>
    static PageFiles Files(string folder)
    {
        var others = new[] { "trafilatura-eval", "trafilatura_eval" }
            .Select(f => Path.Combine(folder, "..", f))
            .ToArray();
        return PageFiles.In(
            [
                Path.Combine(folder, "pages"),
                .. others.SelectMany(o => new[] { Path.Combine(o, "cache"), Path.Combine(o, "eval") }),
            ],
            [Path.Combine(folder, "pages.tar.gz"), .. others.Select(o => Path.Combine(o, "pages.tar.gz"))]
        );
    }
}
