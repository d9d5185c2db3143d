using System.Globalization;
using System.Text;

namespace Casus.Measure.Copies;

/// <summary>Notices on one form, in our own words, each filled with its own names and numbers: alike in form and no copies.</summary>
static class CopyForms
{
    static readonly string[] Forms =
    [
        "Weather for {P} today. Expect {N} degrees at noon with winds of {N} km/h from the {D}. The chance of rain in {P} is {N} per cent. "
            + "Drivers on the road from {P} to {P} are advised to keep their lights on until {N} o'clock. Water stands at {N} centimetres at {P} bridge.",
        "The {P} exchange closed {N} points lower on heavy trade. Shares of {P} Cement lost {N} per cent and those of {P} Lines gained {N} per cent. "
            + "One dollar bought {N} crowns at {P}, {N} more than a day before. Analysts at {P} House expect a rise of {N} points within {N} weeks.",
        "{P} {P}, {N}, of {P}, died on the {N}th at {P} hospital. Born in {P}, the deceased taught at {P} school for {N} years and leaves {N} "
            + "children. The service is at {N} o'clock at {P} chapel; friends may send flowers to {P} and {P} in {P} street {N}.",
        "{P} beat {P} {N}-{N} at {P} park on Saturday before a crowd of {N} thousand. {P} scored after {N} minutes and {P} after {N}. "
            + "Next week {P} travel to {P}, while {P} rest before the match at {P} on the {N}th. Tickets cost {N} crowns.",
    ];

    static readonly string[] Starts =
    [
        "Bel",
        "Tor",
        "Mar",
        "Kel",
        "Dun",
        "Sor",
        "Hal",
        "Ver",
        "Nim",
        "Ost",
        "Ral",
        "Zet",
    ];
    static readonly string[] Ends =
    [
        "ford",
        "ina",
        "mouth",
        "ovo",
        "stad",
        "eby",
        "ura",
        "heim",
        "ack",
        "ilo",
        "esk",
        "anne",
    ];
    static readonly string[] Winds = ["north", "south", "east", "west"];

    public static IEnumerable<Story> Fill(Chance chance, int ofEach) =>
        Forms.SelectMany(form => Enumerable.Range(0, ofEach).Select(_ => Story.Of("Notice", Fill(form, chance))));

    static string Fill(string form, Chance chance)
    {
        var text = new StringBuilder();
        for (var i = 0; i < form.Length; i++)
            if (form[i] != '{')
                text.Append(form[i]);
            else
            {
                text.Append(
                    form[i + 1] switch
                    {
                        'P' => chance.Of(Starts) + chance.Of(Ends),
                        'N' => (2 + chance.Below(95)).ToString(CultureInfo.InvariantCulture),
                        _ => chance.Of(Winds),
                    }
                );
                i += 2;
            }
        return text.ToString();
    }
}
