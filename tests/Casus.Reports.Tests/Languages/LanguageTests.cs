using Casus.Tests;

namespace Casus.Reports.Tests.Languages;

public class LanguageTests
{
    [Theory]
    [InlineData("en", "Rebels leave the mountain town after truce talks")]
    [InlineData("fr", "Les rebelles quittent la ville après les pourparlers")]
    [InlineData("de", "Aufständische verlassen Bergstadt nach Verhandlungen")]
    [InlineData("es", "Los rebeldes abandonan la ciudad tras las conversaciones")]
    [InlineData("pt", "Rebeldes deixam a cidade depois das negociações")]
    [InlineData("it", "I ribelli lasciano la città dopo i colloqui")]
    [InlineData("nl", "Rebellen verlaten bergstad na vredesoverleg")]
    [InlineData("pl", "Rebelianci opuszczają miasto po rozmowach pokojowych")]
    [InlineData("cs", "Povstalci opouštějí město po mírových jednáních")]
    [InlineData("hu", "A felkelők elhagyják a várost a béketárgyalások után")]
    [InlineData("ro", "Rebelii părăsesc orașul după negocieri")]
    [InlineData("tr", "İsyancılar görüşmelerin ardından şehirden ayrılıyor")]
    [InlineData("sv", "Rebellerna lämnar staden efter fredssamtalen")]
    [InlineData("fi", "Kapinalliset jättävät kaupungin neuvottelujen jälkeen")]
    [InlineData("id", "Pemberontak meninggalkan kota setelah perundingan dengan pemerintah")]
    [InlineData("vi", "Quân nổi dậy rời thành phố sau cuộc đàm phán")]
    [InlineData("ru", "Повстанцы покидают город после переговоров")]
    [InlineData("uk", "Повстанці залишають місто після переговорів")]
    [InlineData("bg", "Бунтовниците напускат града след преговорите")]
    [InlineData("ar", "المتمردون يغادرون المدينة بعد المحادثات")]
    [InlineData("fa", "شورشیان پس از گفتگوها شهر را ترک می‌کنند")]
    [InlineData("ur", "باغی مذاکرات کے بعد شہر چھوڑ رہے ہیں")]
    [InlineData("hi", "विद्रोही वार्ता के बाद शहर छोड़ रहे हैं")]
    [InlineData("ja", "反政府勢力が和平協議の後に町を去る")]
    [InlineData("zh", "叛军在和谈后撤离山城")]
    [InlineData("ko", "반군이 회담 후 도시를 떠나다")]
    [InlineData("he", "המורדים עוזבים את העיר לאחר השיחות")]
    [InlineData("el", "Οι αντάρτες εγκαταλείπουν την πόλη μετά τις συνομιλίες")]
    public void The_language_of_a_headline_is_told(string language, string headline) =>
        Assert.Equal(language, Reading.Of(headline).Language);

    [Fact]
    public void Nearly_all_of_our_headlines_in_eighty_languages_are_told()
    {
        var rows = File.ReadLines(Checkout.Path("tests", "Casus.Reports.Tests", "Languages", "headlines.tsv"))
            .Where(line => !line.StartsWith('#'))
            .Skip(1)
            .Select(line => line.Split('\t'))
            .ToList();
        var wrong = rows.Where(row => Reading.Knowledge.LikeliestLanguage(row[2]) != (row[0] == "nb" ? "no" : row[0]))
            .ToList();
        Assert.True(rows.Select(row => row[0]).Distinct().Count() >= 80);
        Assert.True(wrong.Count(row => row[1] == "seen") <= 3, string.Join('\n', wrong.Select(row => row[2])));
        Assert.True(wrong.Count(row => row[1] == "held") <= 14, string.Join('\n', wrong.Select(row => row[2])));
    }

    [Fact]
    public void A_long_text_without_the_common_words_of_its_likeliest_language_is_in_none_that_is_known()
    {
        var report = Reading.Of(
            "Hatarikuqkuna llaqtata saqirqunku\n\nHatarikuqkuna urqu llaqtata saqirqunku qayna p'unchaw paqarinpi, thak kawsaypaq "
                + "rimanakuykunamanta qhipaman. Wardiyakuna nirqanku mana pipas k'irisqachu nispa, ayllukunapas wasinkuman kutinqaku."
        );
        Assert.Equal("und", report.Language);
        Assert.Contains(report.Findings, f => f.Code == "C0209");
    }

    [Fact]
    public void A_text_too_short_to_tell_takes_the_language_that_was_given() =>
        Assert.Equal("sw", Reading.Of("Arusha", new(MediaKind.Text, Language: "sw")).Language);

    [Fact]
    public void A_report_in_a_language_that_is_not_read_is_kept_and_dated()
    {
        var report = Reading.Of(
            "Повстанцы покидают город\n\n2019-04-02\n\nПовстанцы покидают город после переговоров, сообщили власти.",
            new(MediaKind.Text, Published: "2019-04-02")
        );
        Assert.Equal("ru", report.Language);
        Assert.Equal(new DateOnly(2019, 4, 2), report.Published.Interval.Earliest);
    }
}
