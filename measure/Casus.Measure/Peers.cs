namespace Casus.Measure;

/// <summary>What others reach on the same public test files, so that a score can be placed; from their own papers and pages.</summary>
static class Peers
{
    const string UdPipe = "UDPipe 1.2 (UD 2.5)";

    public static string Of(string set, string metric) =>
        (set, metric) switch
        {
            ("language", "ud-ewt/en_ewt-ud-test.upos") => $"{UdPipe} 0.944",
            ("language", "ud-ewt/en_ewt-ud-test.uas") => $"{UdPipe} 0.844",
            ("language", "ud-ewt/en_ewt-ud-test.las") => $"{UdPipe} 0.811",
            ("language", "ud-ewt/en_ewt-ud-test.upos_raw") => $"{UdPipe} 0.933, Stanza 1.1 0.954, UDPipe 2 0.968",
            ("language", "ud-ewt/en_ewt-ud-test.uas_raw") => $"{UdPipe} 0.802, Stanza 1.1 0.862, UDPipe 2 0.916",
            ("language", "ud-ewt/en_ewt-ud-test.las_raw") => $"{UdPipe} 0.770, Stanza 1.1 0.836, UDPipe 2 0.899",
            ("language", "uner-ewt/test.entity_f1") => "Universal NER with XLM-R large 0.860",
            _ => "",
        };
}
