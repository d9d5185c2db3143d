using Casus.Measure.Sets;

namespace Casus.Measure;

/// <summary>What others reach on the same public test files, so that a score can be placed; from their own papers and pages.</summary>
static class Peers
{
    const string UdPipe = "UDPipe 1.2 (UD 2.5)";

    public static string Of(string set, string metric) =>
        (set, TierRows.Read(metric).Metric) switch
        {
            ("language", "ud-ewt/en_ewt-ud-test.upos") => $"{UdPipe} 0.944",
            ("language", "ud-ewt/en_ewt-ud-test.uas") => $"{UdPipe} 0.844",
            ("language", "ud-ewt/en_ewt-ud-test.las") => $"{UdPipe} 0.811",
            ("language", "ud-ewt/en_ewt-ud-test.upos_raw") => $"{UdPipe} 0.933, Stanza 1.1 0.954, UDPipe 2 0.968",
            ("language", "ud-ewt/en_ewt-ud-test.uas_raw") => $"{UdPipe} 0.802, Stanza 1.1 0.862, UDPipe 2 0.916",
            ("language", "ud-ewt/en_ewt-ud-test.las_raw") => $"{UdPipe} 0.770, Stanza 1.1 0.836, UDPipe 2 0.899",
            ("language", "uner-ewt/test.entity_f1") => "Universal NER with XLM-R large 0.860",
            (TrafilaturaSet.Name, "main_text_f1") =>
                "trafilatura 2.2.0 0.924, magic-html 0.889, justext 0.862, readability-lxml 0.826, newspaper4k 0.801",
            (TrafilaturaSet.Name, "main_text_precision") => "trafilatura 2.2.0 0.906, goose3 0.936",
            (TrafilaturaSet.Name, "main_text_recall") => "trafilatura 2.2.0 0.943, resiliparse 0.955",
            (TrafilaturaSet.Name, "main_text_accuracy") => "trafilatura 2.2.0 0.923",
            (TrafilaturaSet.Name, "pages_per_second") => "trafilatura 2.2.0 12.9",
            (FundusSet.Name, "body_f1") => "trafilatura 2.2.0 0.946",
            (FundusSet.Name, "body_exact") =>
                "twice the pages: newspaper4k 0.105, trafilatura 0.066, SmartReader 0.035",
            (FundusSet.Name, "title_exact") => "trafilatura 2.2.0 0.740; twice the pages: SmartReader 0.849",
            (FundusSet.Name, "authors_f1") => "trafilatura 2.2.0 0.797",
            (FundusSet.Name, "day_exact") => "trafilatura 2.2.0 0.961; twice the pages: htmldate 1.10 0.969",
            (FundusSet.Name, "pages_per_second") =>
                "twice the pages: trafilatura 9.7, SmartReader 10.6, Readability.js 16.3",
            (HtmldateSet.Name, "day_exact") =>
                "htmldate 1.10 extensive 0.906, fast 0.864; 1000 pages: newspaper4k 0.680",
            (PolnearSet.Name, "content_f1") => "BBC Citron on another corpus 0.833; goal 0.80",
            (PolnearSet.Name, "source_f1") => "BBC Citron on another corpus 0.820 (exact); goal 0.75",
            (PolnearSet.Name, "cue_f1") => "goal 0.75",
            (Sets.LangidSet.Name, "words.accuracy") => "ELD 0.755",
            (Sets.LangidSet.Name, "titles.accuracy") => "twice the pages: CLD2 0.968, ELD 0.968, franc 0.729",
            _ => "",
        };
}
