using System.Text;
using Casus.Coding.Obligations;
using Casus.Language.Knowledge;
using Casus.Reports;
using Casus.Tests;

namespace Casus.Coding.Tests;

/// <summary>A user's own files beside ours, each with one thing wrong: refused with file, line, and what to do.</summary>
public class BadKnowledgeTests
{
    const string Instruments =
        "id\tnames\tyear\tended\tparties\tobligations\tarticles\tknown_until\tatop\tsource\tkeeper\n";
    const string Organisations = "id\tnames\tkind\tside\tcountry\tsector\n";
    const string Places = "name\taliases\tlatitude\tlongitude\twhere_prec\tcountry\tsource\n";
    const string Holders = "names\tcountry\toffice\tsector\tsince\tuntil\n";
    const string Agencies = "id\tnames\tdomains\tcountry\tkind\tstate\tweak\n";
    const string Cues = "lemma\ttakes\tpolarity\tcertainty\texample\n";
    const string Duties = "code\tkind\thelp\tsays\n";
    const string Pledges = "alliance\tparty\tfrom\tto\tduties\tconditions\tknown_until\tsource\n";

    [Theory]
    // Texts that can be invoked.
    [InlineData("instruments-mine.tsv", "id\tname\n", "line 1: the columns should be id, names, year")]
    [InlineData(
        "instruments-mine.tsv",
        Instruments + "x\tX Pact\tMCM\t\tPER\tdefense\t\t2020\t\town\n",
        "line 2: 'MCM'"
    )]
    [InlineData(
        "instruments-mine.tsv",
        Instruments + "x\tX Pact\t190\t\tPER\tdefense\t\t2020\t\town\n",
        "line 2: '190' is no year"
    )]
    [InlineData(
        "instruments-mine.tsv",
        Instruments + "x\tX Pact\t1990\t\tPRX\tdefense\t\t2020\t\town\n",
        "line 2: 'PRX' is no country"
    )]
    [InlineData(
        "instruments-mine.tsv",
        Instruments + "csto\tX Pact\t1990\t\tPER\tdefense\t\t2020\t\town\n",
        "line 2: 'csto' stands twice, first in instruments.tsv, line"
    )]
    [InlineData(
        "instruments-mine.tsv",
        Instruments + "x\t\t1990\t\tPER\tdefense\t\t2020\t\town\n",
        "line 2: an instrument needs a name"
    )]
    [InlineData(
        "instruments-mine.tsv",
        Instruments + "x\tX\t1990\t\tPER\tvalour\t\t2020\t\town\n",
        "line 2: the duty 'valour'"
    )]
    [InlineData(
        "duties.tsv",
        Duties + "defense\tduty\tyes\thelp\ndefense\tduty\tyes\thelp\n",
        "line 3: 'defense' stands twice"
    )]
    [InlineData("duties.tsv", Duties + "defense\tdeed\tyes\thelp\n", "line 2: 'deed' is neither duty nor condition")]
    [InlineData("pledges.tsv", Pledges + "1\tPER\t1990\t\tdefense\t\t2016\town\n", "line 2: '1990' is no day")]
    [InlineData("pledges.tsv", Pledges + "1\tQQQ\t1990-01-01\t\tdefense\t\t2016\town\n", "line 2: 'QQQ' is no country")]
    // Actors.
    [InlineData("organisations-mine.tsv", "id\tnames\n", "line 1: the columns should be")]
    [InlineData(
        "organisations-mine.tsv",
        Organisations + "X\tX Club\torganisation\tX\tPRX\tNGO\n",
        "line 2: 'PRX' is no country"
    )]
    [InlineData(
        "organisations-mine.tsv",
        Organisations + "X\tX Club\torganisation\tX\t\tNGO\nX\tX Klub\torganisation\tX\t\tNGO\n",
        "line 3: 'X' stands twice, first in organisations-mine.tsv, line 2"
    )]
    [InlineData(
        "organisations-mine.tsv",
        Organisations + "X\tX Club\tclub\tX\t\tNGO\n",
        "line 2: 'club' is no kind of claimant"
    )]
    [InlineData(
        "armed-groups-mine.tsv",
        Organisations + "X\tX Band\torganisation\tQQQ/band\t\tREB\n",
        "line 2: 'QQQ/band' is no country"
    )]
    [InlineData("office-holders-mine.tsv", Holders + "Ana Pim\tPER\tking\tGOV\t20\t\n", "line 2: '20' is no date")]
    [InlineData(
        "office-holders-mine.tsv",
        Holders + "Ana Pim\tPRX\tking\tGOV\t2020\t\n",
        "line 2: 'PRX' is no country"
    )]
    [InlineData("regions-mine.tsv", "code\tnames\tpeople\nPRX\tLower Vale\t\n", "line 2: 'PRX' is no country")]
    [InlineData("metonyms-mine.tsv", "words\tid\tsector\tstate\nUlm\tEU\tEUR\tPRX\n", "line 2: 'PRX' is no country")]
    [InlineData("agencies.tsv", Agencies + "X\tX Post\t\tPRX\toutlet\n", "line 2: 'PRX' is no country")]
    [InlineData(
        "agencies.tsv",
        Agencies + "X\tX Post\t\tPER\toutlet\nX\tX Star\t\tPER\toutlet\n",
        "line 3: 'X' stands twice"
    )]
    // Places.
    [InlineData("places/mine.tsv", "name\tlat\n", "line 1: the columns should be name, aliases, latitude")]
    [InlineData("places/mine.tsv", Places + "Pim\t\t99\t4\t1\tPER\town\n", "line 2: '99' is no latitude")]
    [InlineData("places/mine.tsv", Places + "Pim\t\t9\t4\t1\tPRX\town\n", "line 2: 'PRX' is no country")]
    // Words and rules.
    [InlineData(
        "en/statements/cues.tsv",
        Cues + "say\tclause\tasserts\tcertain\tHe said so.\nsay\tquote\tasserts\tcertain\tHe said so.\n",
        "line 3: 'say' stands twice"
    )]
    [InlineData(
        "en/statements/cues.tsv",
        Cues + "say\tshout\tasserts\tcertain\tHe said so.\n",
        "line 2: 'shout' is no shape of a cue"
    )]
    [InlineData(
        "en/statements/cues.tsv",
        Cues + "say\tclause\tasserts\tcertain\tHe said so.\tmore\n",
        "line 2: 6 columns where 5 were expected"
    )]
    [InlineData("en/statements/words.tsv", "list\tword\texample\nnothing\tx\tx\n", "line 2: 'nothing' is no list")]
    [InlineData("en/appeals/mine.rules", "send VERB actor=subj => sent\n", "line 1: 'sent' is none of asked")]
    [InlineData(
        "en/events/mine.rules",
        "# mine\nsend VERB obj=@nothing => AID\n",
        "line 2: the list @nothing is not known"
    )]
    public void What_is_wrong_is_told_with_file_and_line(string path, string content, string complaint) =>
        Assert.Contains(
            $"{path}, {complaint}",
            Refused(path, Encoding.UTF8.GetBytes(content)),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("instruments-mine.tsv")]
    [InlineData("organisations-mine.tsv")]
    [InlineData("places/mine.tsv")]
    [InlineData("en/statements/cues.tsv")]
    [InlineData("en/events/mine.rules")]
    [InlineData("en/appeals/mine.rules")]
    public void A_file_that_is_not_utf_8_is_refused_with_the_line(string path)
    {
        byte[] latin = [.. "# first\n# caf"u8, 0xE9, .. "\n# last\n"u8];
        var refused = Refused(path, latin);
        Assert.Contains(
            $"{path}, line 2: this is not UTF-8. Save the file as UTF-8.",
            refused,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_a_file()
    {
        var file = new UTF8Encoding(true).GetPreamble().Concat(Encoding.UTF8.GetBytes(Organisations)).ToArray();
        Load(With("organisations-mine.tsv", file));
    }

    static string Refused(string path, byte[] content) =>
        Assert.Throws<FormatException>(() => Load(With(path, content))).Message;

    static KnowledgeFiles With(string path, byte[] content)
    {
        var files = Checkout.Knowledge.Paths.ToDictionary(p => p, p => Checkout.Knowledge.Bytes(p).ToArray());
        files[path] = content;
        return KnowledgeFiles.From(files.Keys, p => files[p]);
    }

    static void Load(KnowledgeFiles files)
    {
        TreatyKnowledge.Load(files);
        CodingKnowledge.Load(files);
        ReportKnowledge.Load(files);
    }
}
