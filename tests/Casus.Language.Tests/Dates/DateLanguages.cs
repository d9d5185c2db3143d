using System.Collections.Immutable;

namespace Casus.Language.Tests.Dates;

/// <summary>How dates are written in the languages that reports come in most, written down apart from the data that reads them.</summary>
/// <param name="Months">Twelve names as they stand in dates.</param>
/// <param name="Forms">{d} day, {m} month's figure, {M} its name, {y} year, {dd} and {mm} with two figures.</param>
sealed record DateLanguage(string Name, string Months, string Digits, params ImmutableArray<string> Forms)
{
    const string Plain = "0123456789";

    public string Write(DateOnly day, int form) =>
        Forms[form]
            .Replace("{dd}", Figures($"{day.Day:00}"), StringComparison.Ordinal)
            .Replace("{mm}", Figures($"{day.Month:00}"), StringComparison.Ordinal)
            .Replace("{d}", Figures($"{day.Day}"), StringComparison.Ordinal)
            .Replace("{m}", Figures($"{day.Month}"), StringComparison.Ordinal)
            .Replace(
                "{M}",
                Months.Length == 0 ? "" : Months.Split(' ')[day.Month - 1].Replace('_', ' '),
                StringComparison.Ordinal
            )
            .Replace("{y}", Figures($"{day.Year}"), StringComparison.Ordinal)
            .Replace("{be}", Figures($"{day.Year + 543}"), StringComparison.Ordinal);

    string Figures(string ascii) => string.Concat(ascii.Select(c => Digits[c - '0']));

    public override string ToString() => Name;

    public static ImmutableArray<DateLanguage> All { get; } =
    [
        new(
            "English",
            "January February March April May June July August September October November December",
            Plain,
            "{d} {M} {y}",
            "{M} {d}, {y}",
            "{y}-{mm}-{dd}"
        ),
        new(
            "French",
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            Plain,
            "{d} {M} {y}",
            "{dd} {M} {y}"
        ),
        new(
            "Spanish",
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            Plain,
            "{d} de {M} de {y}",
            "{d} {M} {y}"
        ),
        new(
            "Portuguese",
            "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
            Plain,
            "{d} de {M} de {y}"
        ),
        new(
            "Italian",
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
            Plain,
            "{d} {M} {y}"
        ),
        new(
            "German",
            "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
            Plain,
            "{d}. {M} {y}",
            "{dd}.{mm}.{y}"
        ),
        new(
            "Dutch",
            "januari februari maart april mei juni juli augustus september oktober november december",
            Plain,
            "{d} {M} {y}"
        ),
        new(
            "Swedish",
            "januari februari mars april maj juni juli augusti september oktober november december",
            Plain,
            "{d} {M} {y}"
        ),
        new(
            "Danish",
            "januar februar marts april maj juni juli august september oktober november december",
            Plain,
            "{d}. {M} {y}"
        ),
        new(
            "Finnish",
            "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
            Plain,
            "{d}. {M} {y}",
            "{d}.{m}.{y}"
        ),
        new(
            "Polish",
            "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
            Plain,
            "{d} {M} {y}"
        ),
        new(
            "Czech",
            "ledna února března dubna května června července srpna září října listopadu prosince",
            Plain,
            "{d}. {M} {y}",
            "{d}. {m}. {y}"
        ),
        new(
            "Hungarian",
            "január február március április május június július augusztus szeptember október november december",
            Plain,
            "{y}. {M} {d}.",
            "{y}. {mm}. {dd}."
        ),
        new(
            "Romanian",
            "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
            Plain,
            "{d} {M} {y}"
        ),
        new(
            "Lithuanian",
            "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio",
            Plain,
            "{y} m. {M} {d} d."
        ),
        new(
            "Greek",
            "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου",
            Plain,
            "{d} {M} {y}"
        ),
        new(
            "Turkish",
            "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
            Plain,
            "{d} {M} {y}",
            "{dd}.{mm}.{y}"
        ),
        new(
            "Azerbaijani",
            "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr",
            Plain,
            "{d} {M} {y}"
        ),
        new(
            "Russian",
            "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
            Plain,
            "{d} {M} {y} г.",
            "{dd}.{mm}.{y}"
        ),
        new(
            "Ukrainian",
            "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
            Plain,
            "{d} {M} {y} р."
        ),
        new(
            "Bulgarian",
            "януари февруари март април май юни юли август септември октомври ноември декември",
            Plain,
            "{d} {M} {y} г."
        ),
        new(
            "Serbian",
            "јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра",
            Plain,
            "{d}. {M} {y}."
        ),
        new(
            "Armenian",
            "հունվարի փետրվարի մարտի ապրիլի մայիսի հունիսի հուլիսի օգոստոսի սեպտեմբերի հոկտեմբերի նոյեմբերի դեկտեմբերի",
            Plain,
            "{d} {M} {y}"
        ),
        new(
            "Georgian",
            "იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი დეკემბერი",
            Plain,
            "{d} {M} {y}"
        ),
        new(
            "Arabic",
            "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
            "٠١٢٣٤٥٦٧٨٩",
            "{d} {M} {y}",
            "{d} {M}، {y}"
        ),
        new(
            "Levantine Arabic",
            "كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول",
            Plain,
            "{d} {M} {y}"
        ),
        new(
            "Both Arabic names",
            "يناير/كانون_الثاني فبراير/شباط مارس/آذار أبريل/نيسان مايو/أيار يونيو/حزيران يوليو/تموز أغسطس/آب سبتمبر/أيلول أكتوبر/تشرين_الأول نوفمبر/تشرين_الثاني ديسمبر/كانون_الأول",
            Plain,
            "{d} {M} {y}"
        ),
        new(
            "Algerian Arabic",
            "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر",
            Plain,
            "{d} {M} {y}"
        ),
        new(
            "Moroccan Arabic",
            "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر",
            Plain,
            "{d} {M} {y}"
        ),
        new(
            "Persian, common calendar",
            "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
            "۰۱۲۳۴۵۶۷۸۹",
            "{d} {M} {y}"
        ),
        new("Urdu", "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر", Plain, "{d} {M}، {y}"),
        new(
            "Hebrew",
            "בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר",
            Plain,
            "{d} {M} {y}"
        ),
        new(
            "Hindi",
            "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
            "०१२३४५६७८९",
            "{d} {M} {y}"
        ),
        new(
            "Bengali",
            "জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর",
            "০১২৩৪৫৬৭৮৯",
            "{d} {M} {y}",
            "{d} {M}, {y}"
        ),
        new(
            "Thai",
            "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม",
            Plain,
            "{d} {M} {be}",
            "{d} {M} พ.ศ. {be}",
            "{d} {M} {y}"
        ),
        new("Thai, short", "ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.", Plain, "{d} {M} {be}"),
        new("Vietnamese", "", Plain, "ngày {d} tháng {m} năm {y}", "{d} tháng {m}, {y}", "ngày {d}/{m}/{y}"),
        new(
            "Indonesian",
            "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
            Plain,
            "{d} {M} {y}"
        ),
        new(
            "Swahili",
            "Januari Februari Machi Aprili Mei Juni Julai Agosti Septemba Oktoba Novemba Desemba",
            Plain,
            "{d} {M} {y}"
        ),
        new("Chinese", "", Plain, "{y}年{m}月{d}日", "{y}-{mm}-{dd}", "{y}/{mm}/{dd}"),
        new("Japanese", "", Plain, "{y}年{m}月{d}日", "{y}年{mm}月{dd}日"),
        new("Korean", "", Plain, "{y}년 {m}월 {d}일", "{y}. {m}. {d}.", "{y}.{mm}.{dd}"),
    ];
}
