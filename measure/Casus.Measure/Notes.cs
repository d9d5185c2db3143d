namespace Casus.Measure;

/// <summary>What each set is, how it is scored, and what its baseline does, for the reader of the page.</summary>
static class Notes
{
    const string Held =
        "The `_held` lines count that half of the pages, told by a hash of the file's name, on which no rule was looked at.";

    public static string Of(string set) =>
        set switch
        {
            "language" =>
                "Universal Dependencies treebanks and PER/LOC/ORG entities. `tokens_f1`, `sentences_f1` and `*_raw` start from plain text and "
                    + "count as the CoNLL 2018 shared task does (by exact characters; a token is what is written, a word what stands in the tree); `upos`, `lemma`, `uas`, `las` and "
                    + "`entity_f1` (exact span and kind) are on gold words. LAS leaves subtypes out. Lines without a file add up the counts of all files. "
                    + "Files named `train` are not scored; `btc` and `wnut17` were trained on: they say nothing about new text and are left out of the sum. "
                    + "Baseline: split at blanks and punctuation, a word's most frequent tag and lemma in the training file, the previous "
                    + "word as head; for entities, runs of capitalised words. "
                    + "`capitals/`: the same files put into capitals, from plain text; baseline: read as they stand. "
                    + $"Plain rows are those of the tier that reads where nobody chose ({TierNames.Of(Models.UsualTier)}); the other's begin with its name.",
            "ecbplus" =>
                "ECB+ documents to subtopics, as plain undated texts through the whole product. `pair_f1` over all pairs of documents, B³, and "
                    + "the look-alike error: of the pairs with the same topic and different subtopics, the share wrongly joined (lower is "
                    + "better). Baseline: TF-IDF cosine, average linkage, cut where the gold says it is best. "
                    + "`grey_pairs_by_report`: pairs that a person could be asked about, for each report; `grey_share_of_wrong_pairs`: what they hold of "
                    + "the compared pairs that are read wrongly by themselves. Baseline: as many pairs by chance.",
            Sets.GeoparseSet.Name =>
                "Places that people marked in local news (Local-Global Lexicon) and in news of epidemics (GeoVirus): the names found at their exact letters, and of those found "
                    + "the share laid within 161 km of the gold and in its country. The first set marks words for peoples too, the second none. "
                    + "Baseline: runs of capitalised words that the gazetteer has, each as its most populous bearer. "
                    + Held,
            "plover_cameo" =>
                "Sentences with the PLOVER type, source and target that people gave them: the share whose type is made, and whose type is made "
                    + "with both countries. `extra`: acts made beside the right ones. Baseline: the commonest type of the set with the first two "
                    + "countries that the sentence names. "
                    + Held,
            Sets.PetrarchSet.Name =>
                "Validation sentences of PETRARCH on countries that do not exist: the share of the events whose type is made. Their codes mix CAMEO with the older "
                    + "WEIS (`064` is a restored relation, `041` a welcome) and with codes that only test the program: `root` reads all as CAMEO, `root_weis` all as WEIS, "
                    + "both by `data/event-codes.tsv`; an act still to come counts as its type. Baseline: the commonest type. "
                    + Held,
            Sets.ActorSet.Name =>
                "Phrases of NGEC's actor tests, as speakers of a sentence, on the day that the test gives: the share with the right country, and with the right "
                    + "country and one of the roles asked for. Baseline: nothing is said. "
                    + Held,
            Sets.CaseSet.Name =>
                "Snippets of CASE 2021, shared task 2, subtask on event types: what is coded, put to the task's labels by `data/acled.tsv`, which no text of the set was "
                    + "fitted to. Baseline: the commonest label. "
                    + Held,
            Sets.PolnearSet.Name =>
                "Political news in which people marked source, cue and content of every saying, belief and plan. Each marked one is held against "
                    + "the statement whose content shares most words with it; the words of all are added up, for the three parts apart. "
                    + "`source_head`: the last word of the marked source lies in the one read. Baseline: a common verb of saying behind capitals. "
                    + Held,
            Sets.GumDatesSet.Name =>
                "Openly licensed documents of GUM in which people marked the dates: exact spans, and exact spans with the right value (of two dates one may be less precise; "
                    + "a length of time must have both ends right), resolved from the day of writing alone; the set's own values also use what the text said before. "
                    + "Baseline: four digits that can be a year. "
                    + Held,
            "gva_longtail" =>
                "Gun violence reports (SemEval-2018 task 5) to incidents, published on the day that the set gives. Look-alikes are two "
                    + "documents of different incidents in the same state and the same calendar month. Baseline as for `ecbplus`. "
                    + "`killed_exact`, `injured_exact`: the reports of one true incident as a ledger of their own, its settled toll (none told is "
                    + "nobody) against the archive's number; also where that is not zero, and where several reports tell of it. Baseline: "
                    + "the number nearest before a word of death or hurt, most often told. `grey_`: as for `ecbplus`. `hidden_date`: the last report of each "
                    + "incident with several, read without its date: how many their company dates, how often the true day lies in that interval, how often it has "
                    + "both ends and how many days it has. Baseline: from the first to the last day of the other reports of its true incident. The `_held` lines count the incidents at whose "
                    + "reports nobody looked.",
            Sets.TrafilaturaSet.Name =>
                "Pages of the public evaluation of trafilatura: pieces of text that belong to the main part and pieces that do not, looked "
                    + "for in the body after folding of white space. Pages per second are of one thread with all the metadata. Baseline: all "
                    + "text between the tags. "
                    + Held,
            Sets.FundusSet.Name =>
                "News pages of the fundus project. Body: runs of four words as Scrapinghub's article extraction benchmark counts them, averaged "
                    + "over pages, and the share whose words are exactly the gold ones; title and authors without case and marks (`authors`: all who "
                    + "sign, be they persons, agencies or outlets, as a set, averaged over pages that have any; `persons_f1`: the byline against "
                    + "the persons among them; `bodies_as_persons`, lower is better: pages whose byline holds an agency or outlet); the likeliest day where it was published or in UTC. "
                    + "`day_sure`: that day and no other is said. `day_wrong` (lower is better): one "
                    + "day is said without doubt and is wrong. Baseline: all text, the `title` element, the `author` tag, the first date. "
                    + Held,
            Sets.HtmldateSet.Name =>
                "Pages of the public evaluation of htmldate: the likeliest day of publication is right; that day alone is said (`day_sure`); one day said without doubt and wrong (lower is "
                    + "better); the day inside the interval. Baseline: the first ISO date in the page. "
                    + Held,
            Sets.FeedsSet.Name =>
                "The test feeds of feedparser: what the first comment in each asks of the title, link and dates of the feed or of an entry. Titles "
                    + "are compared as words (the expected HTML read), links letter by letter, dates as moments; everything else that the "
                    + "comments ask (sanitised HTML, podcasts, places, the server's headers) is not counted.",
            Sets.WarcSet.Name =>
                "The crawl files of warcio's tests, whole and damaged: the share of files with the right number of records, of pages, and exactly the "
                    + "right findings. `cuts_told`: a packed crawl of a thousand records cut at a thousand places, the share where all whole records were "
                    + "read and the cut was told. `records_per_cpu_second`: one thread, gzip, 20 KB a record, pages taken out of HTTP and not read.",
            Sets.CopiesSet.Name =>
                "Copies made by a seeded generator from bodies of other sets, two of every third story: another headline with a byline and "
                    + "other quotation marks (`light`), another first paragraph, strange paragraphs put in, 30, 50 or 80 % cut from the end, 1 to "
                    + "8 % of the letters spoilt, and all of it together. Among them later stories that repeat the end of an older one, the "
                    + "same words with other names and numbers, and notices on four forms. Stories that share runs of words are dropped "
                    + "first. Pairs of reports in one group of copies; ARI is the adjusted Rand index. Baseline: MinHash over word 5-grams, 14 bands "
                    + "of 8, one equal band joins.",
            Sets.LitterSet.Name =>
                "Our own samples and reports written for the scorer, in six languages, with litter strewn over them by a seeded generator: the share "
                    + "of all pieces of a page that were rightly kept or dropped (`lines`), then by kind; `sentence`, `short`, `wrapped`, `entities`, "
                    + "`glued_body` and `title` are to be kept, all others dropped. The generator's wording and the reports are parted by a hash: rules "
                    + "were tried on the other half than the `_held` one, whose wording was written by the same hand. Baseline: keep everything, or drop lines of fewer than so many words, whichever does better.",
            Sets.LangidSet.Name =>
                "Single words by language, and the titles of the pages of `fundus` by the language that the page declares (which is wrong "
                    + "for a few). The norms of Norwegian, Malay and Indonesian, Croatian and Bosnian count as one. Baseline: the commonest language. `headlines`: our own, in all "
                    + "languages that are told, read before the word lists were lengthened; the `_held` ones, four or five words each, were read only before two "
                    + "weights were chosen.",
            Sets.MucSet.Name =>
                "Telexes in capitals on violence in Latin America (MUC-4), with a key of the incidents in each; half of them tell of none. What is coded is made "
                    + "into incidents by kind, day and place, and each is put to the one of the key that shares most with it; incidents missed and made up count with all "
                    + "that is in them. Fighters, what is background and what is older than two months are left out, as the set's rules ask. "
                    + "`number`, `effect`: of a target that the key names with other words of the same phrase; `date`: exact, or a day of the key's few; "
                    + "`place`: country, region and town each count. `things` are what was hit. One in three of the texts of `dev`. Baseline: the number and the word before a "
                    + "word of death or hurt, one attack a text, at the dateline's place by its day. `tst1` and `tst2` were never looked at. "
                    + Held,
            _ =>
                "A folder of reports read, exported with texts, and held to its `expected.json`: the share of expectations of each kind "
                    + "that hold, the figures and appeals that nobody expects (a count), and the share of events made that are expected.",
        };
}
