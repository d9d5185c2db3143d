using System.Text.Json;
using Casus.Measure.Pages;
using Casus.Measure.Seeds;
using Casus.Reports;

namespace Casus.Measure.Sets;

/// <summary>The pages of trafilatura's evaluation (<c>evaldata.json</c>): pieces of text that belong to the main part and pieces that do not.</summary>
static class TrafilaturaSet
{
    public const string Name = "trafilatura_eval";

    public static IEnumerable<Score> Run(string folder, Bench bench)
    {
        var gold = GoldPages.ByAddress(Path.Combine(folder, "evaldata.json"));
        var files = Files(folder);
        var (all, held, plain) = (default(Segments), default(Segments), default(Segments));
        foreach (var page in PageBench.Read(gold, files, bench))
        {
            var (wanted, unwanted) = (page.Gold.Texts("with").ToArray(), page.Gold.Texts("without").ToArray());
            var found = Segments.Of(page.Body, wanted, unwanted, Tell(page.Name, page.IsHeld, bench));
            all += found;
            held += page.IsHeld ? found : default;
            plain += Segments.Of(PageText.WithoutTags(page.Source), wanted, unwanted, _ => { });
        }
        yield return new(Name, "main_text_f1", all.F1, plain.F1);
        yield return new(Name, "main_text_precision", all.Precision, plain.Precision);
        yield return new(Name, "main_text_recall", all.Recall, plain.Recall);
        yield return new(Name, "main_text_accuracy", all.Accuracy, plain.Accuracy);
        yield return new(Name, "main_text_f1_held", held.F1);
        yield return new(Name, "pages_per_second", PageBench.PagesPerSecond(gold, files, bench));
    }

    /// <summary>The pages beside the gold, packed or unpacked.</summary>
    public static PageFiles Files(string folder) =>
        PageFiles.In(
            [Path.Combine(folder, "cache"), Path.Combine(folder, "eval"), Path.Combine(folder, "pages")],
            [Path.Combine(folder, "pages.tar.gz")]
        );

    static Action<string> Tell(string name, bool held, Bench bench) =>
        bench.Fails && !held ? what => bench.Tell($"{name}: {what}") : _ => { };
}
