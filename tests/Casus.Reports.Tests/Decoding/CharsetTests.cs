using System.Text;
using Casus.Language;
using Casus.Reports.Decoding;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Reports.Tests.Decoding;

public class CharsetTests
{
    const string Russian = "Плотина прорвана в понедельник, сообщили власти города, и никто не перешёл реку до вечера.";
    const string Ukrainian = "Греблю прорвало в понеділок, повідомила влада міста, і ніхто не перейшов її до вечора.";
    const string German =
        "Der Damm brach am Montag, sagten die Behörden der Stadt, und niemand überquerte den Fluß für längere Zeit.";
    const string French =
        "La digue a cédé lundi, ont déclaré les autorités, et personne n'a traversé la rivière de la journée.";
    const string Polish =
        "Tama pękła w poniedziałek, powiedziały władze miasta, i nikt nie przeszedł przez rzekę aż do wieczora.";
    const string Czech =
        "Hráz se protrhla v pondělí, řekly úřady města, a nikdo až do večera nepřešel řeku, která se rozvodnila.";
    const string Turkish =
        "Baraj pazartesi günü yıkıldı, şehir yetkilileri söyledi ve akşama kadar hiç kimse nehri geçmedi.";
    const string Greek = "Το φράγμα έσπασε τη Δευτέρα, είπαν οι αρχές της πόλης, και κανείς δεν πέρασε το ποτάμι.";
    const string Hebrew = "הסכר נפרץ ביום שני, אמרו הרשויות בעיר, ואיש לא חצה את הנהר עד הערב.";
    const string Arabic = "انهار السد يوم الاثنين، وقالت السلطات في المدينة إن أحدا لم يعبر النهر حتى المساء.";
    const string Latvian =
        "Aizsprosts pārrāvās pirmdien, sacīja pilsētas varas iestādes, un neviens līdz vakaram upi nešķērsoja.";
    const string Thai = "เขื่อนแตกเมื่อวันจันทร์ เจ้าหน้าที่ของเมืองกล่าว และไม่มีใครข้ามแม่น้ำจนถึงเย็น";
    const string Chinese = "大坝星期一决口，市政府官员说，直到晚上没有人过河。救援人员正在寻找失踪的村民。";
    const string Taiwanese = "大壩星期一潰決，市政府官員說，直到晚上沒有人過河。救援人員正在尋找失蹤的村民。";
    const string Japanese = "ダムは月曜日に決壊したと市の当局者が述べ、夕方まで誰も川を渡らなかった。";
    const string Korean = "댐은 월요일에 무너졌다고 시 당국이 밝혔으며 저녁까지 아무도 강을 건너지 않았다.";

    /// <summary>A charset that pages are in, and a text that it can write.</summary>
    public static TheoryData<string, string> Written =>
        new()
        {
            { "windows-1251", Russian },
            { "koi8-r", Russian },
            { "koi8-u", Ukrainian },
            { "windows-1251", Ukrainian },
            { "iso-8859-5", Russian },
            { "cp866", Russian },
            { "windows-1252", German },
            { "iso-8859-1", French },
            { "iso-8859-15", French },
            { "windows-1250", Polish },
            { "iso-8859-2", Polish },
            { "windows-1250", Czech },
            { "iso-8859-2", Czech },
            { "windows-1254", Turkish },
            { "iso-8859-9", Turkish },
            { "windows-1253", Greek },
            { "iso-8859-7", Greek },
            { "windows-1255", Hebrew },
            { "windows-1256", Arabic },
            { "iso-8859-6", Arabic },
            { "windows-1257", Latvian },
            { "windows-874", Thai },
            { "tis-620", Thai },
            { "gb2312", Chinese },
            { "gbk", Chinese },
            { "gb18030", Chinese },
            { "big5", Taiwanese },
            { "shift_jis", Japanese },
            { "euc-jp", Japanese },
            { "iso-2022-jp", Japanese },
            { "euc-kr", Korean },
            { "ks_c_5601-1987", Korean },
            { "iso-2022-kr", Korean },
            { "hz-gb-2312", Chinese },
            { "utf-8", Korean },
        };

    [Theory]
    [MemberData(nameof(Written))]
    public void What_the_transport_says_reads_a_text_and_leads_back(string charset, string text)
    {
        var bytes = Charsets.Find(charset)!.GetBytes(text);
        var report = Reading.Of(bytes, Provenance.Text with { Charset = charset });
        Assert.Equal(text, report.Text);
        Assert.DoesNotContain(report.Findings, f => f.Code is "C0203" or "C0204" or "C0205" or "C0212" or "C0213");
        Assert.NotNull(report.Map.ToRaw(new TextSpan(0, text.Length)));
    }

    [Theory]
    [MemberData(nameof(Written))]
    public void What_a_page_says_of_itself_reads_it(string charset, string text)
    {
        var page =
            $"<html><head><script charset=\"utf-8\" src=\"a.js\"></script><!-- charset=big5 --><meta http-equiv=\"Content-Type\" content=\"text/html; charset={charset}\"></head><body><p>{text}</p></body></html>";
        var report = Reading.Of(Charsets.Find(charset)!.GetBytes(page), new Provenance(MediaKind.Html));
        Assert.Equal(text, report.Text);
        Assert.DoesNotContain(report.Findings, f => f.Code is "C0203" or "C0204" or "C0205" or "C0212" or "C0213");
    }

    [Theory]
    [MemberData(nameof(Written))]
    public void What_nobody_names_is_told_by_its_words(string charset, string text)
    {
        // These two need their name: nothing shows that letters are shifted.
        if (charset == "hz-gb-2312")
            return;
        Assert.Equal(text, Reading.Of(Charsets.Find(charset)!.GetBytes(text)).Text);
    }

    [Theory]
    [InlineData("utf-16le")]
    [InlineData("utf-16be")]
    [InlineData("utf-32le")]
    [InlineData("utf-32be")]
    public void Wide_characters_are_told_with_and_without_a_mark(string charset)
    {
        Encoding encoding = charset switch
        {
            "utf-16le" => new UnicodeEncoding(false, true),
            "utf-16be" => new UnicodeEncoding(true, true),
            "utf-32le" => new UTF32Encoding(false, true),
            _ => new UTF32Encoding(true, true),
        };
        foreach (var text in new[] { Russian, German, Arabic, Chinese + " 2031.", Japanese + "\n", Thai, Korean })
        {
            Assert.Equal(text.TrimEnd(), Reading.Of(encoding.GetBytes(text)).Text);
            Assert.Equal(text.TrimEnd(), Reading.Of([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]).Text);
        }
    }

    [Fact]
    public void Zeros_in_sound_utf8_do_not_make_wide_characters_of_it() =>
        Assert.DoesNotContain("裑", Reading.Of(Encoding.UTF8.GetBytes("шш</p>\0\r\n\0é\uFFFD-->")).Text);

    [Fact]
    public void Bytes_of_no_text_stay_binary()
    {
        var dice = new Random(5);
        for (var times = 0; times < 200; times++)
        {
            var bytes = new byte[dice.Next(40, 3000)];
            dice.NextBytes(bytes);
            bytes[dice.Next(bytes.Length)] = 0;
            Assert.Contains(Reading.Of(bytes).Findings, f => f.Code == "C0202");
        }
    }

    [Fact]
    public void Valid_utf8_stands_above_what_a_page_says()
    {
        var page = $"<meta charset=\"windows-1251\"><p>{Russian}</p>";
        var report = Reading.Of(Encoding.UTF8.GetBytes(page), new Provenance(MediaKind.Html));
        Assert.Equal(Russian, report.Text);
        Assert.Contains(
            report.Findings,
            f => f.Code == "C0212" && f.Message.Contains("UTF-8", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Of_a_server_and_a_page_that_disagree_the_one_that_makes_words_is_believed()
    {
        var bytes = Charsets.Find("windows-1251")!.GetBytes($"<meta charset=\"windows-1251\"><p>{Russian}</p>");
        var report = Reading.Of(bytes, new Provenance(MediaKind.Html) { Charset = "iso-8859-1" });
        Assert.Equal(Russian, report.Text);
        Assert.Contains(report.Findings, f => f.Code == "C0213");
        bytes = Charsets.Find("iso-8859-1")!.GetBytes($"<meta charset=\"windows-1251\"><p>{German}</p>");
        Assert.Equal(German, Reading.Of(bytes, new Provenance(MediaKind.Html) { Charset = "iso-8859-1" }).Text);
    }

    [Fact]
    public void A_charset_that_makes_no_words_is_not_believed()
    {
        var bytes = Charsets.Find("windows-1251")!.GetBytes($"<meta charset=\"iso-8859-1\"><p>{Russian}</p>");
        var report = Reading.Of(bytes, new Provenance(MediaKind.Html));
        Assert.Equal(Russian, report.Text);
        Assert.Contains(report.Findings, f => f.Code == "C0212");
        bytes = Charsets.Find("windows-1252")!.GetBytes($"<meta charset=\"utf-8\"><p>{German}</p>");
        report = Reading.Of(bytes, new Provenance(MediaKind.Html));
        Assert.Equal(German, report.Text);
        Assert.Contains(report.Findings, f => f.Code == "C0212");
    }

    [Fact]
    public void Damage_in_utf8_does_not_make_another_charset_of_it()
    {
        var bytes = Encoding.UTF8.GetBytes($"<meta charset=\"windows-1251\"><p>{Russian}</p>");
        bytes[60] = 0xFF;
        var report = Reading.Of(bytes, new Provenance(MediaKind.Html));
        Assert.Contains("сообщили власти города", report.Text);
        Assert.Contains(report.Findings, f => f.Code == "C0203");
    }

    [Fact]
    public void Every_text_of_a_charset_reads_back_from_it()
    {
        var texts = Written.Select(row => (row.Data.Item1, Words: row.Data.Item2.Split(' '))).ToArray();
        var made =
            from one in Gen.Elements(texts)
            from words in Gen.Elements(one.Words).NonEmptyListOf()
            select (Charset: one.Item1, Text: string.Join(' ', words));
        Prop.ForAll(
                made.ToArbitrary(),
                one =>
                {
                    // A name at the end is no part of any rule about lines.
                    var text = $"{one.Text} Oskel";
                    var bytes = Charsets.Find(one.Charset)!.GetBytes(text);
                    Assert.Equal(text, Reading.Of(bytes, Provenance.Text with { Charset = one.Charset }).Text);
                }
            )
            .QuickCheckThrowOnFailure();
    }
}
