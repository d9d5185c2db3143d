using Casus.Coding.Main;
using Casus.Coding.Tests.Events;
using Casus.Language.Expressions;
using Casus.Reports.Dating;

namespace Casus.Coding.Tests.Main;

/// <summary>By which days and wars a report leads to other incidents.</summary>
public class StepTests
{
    static readonly DateOnly Published = new(2023, 3, 7);

    static List<string> Told(string text)
    {
        var context = Coded.Context(text);
        context = context with { Report = context.Report with { Published = new(DateInterval.On(Published), []) } };
        return
        [
            .. StepFinder
                .Find(
                    context,
                    new(DateInterval.On(Published), []),
                    [],
                    Coded.Knowledge.Main,
                    Coded.Knowledge.Statements
                )
                .Select(r => $"{r.Kind} {r.When}"),
        ];
    }

    [Theory]
    [InlineData(
        "Nine soldiers died on Tuesday in a battle at Negomano, two days after Sunday's firing near the ford.",
        "Step 2023-03-05..2023-03-05"
    )]
    [InlineData("Shelling on Saturday had wounded a guard.", "Passing 2023-03-04..2023-03-04")]
    [InlineData(
        "The war between Chad and Sudan, which began on 2 March, has killed more than 2,100 people.",
        "Whole 2023-03-02..2023-03-02"
    )]
    [InlineData("The war has killed more than 2,100 people.", "Whole ?..?")]
    public void A_report_leads_to_what_went_before_and_to_what_it_is_a_part_of(string text, string told) =>
        Assert.Contains(told, Told(text));

    [Theory]
    [InlineData("The ministers met on Saturday.")]
    [InlineData("Shelling on Tuesday wounded a guard.")]
    [InlineData("Shelling on 3 December 2022 wounded a guard.")]
    public void Other_days_lead_nowhere(string text) => Assert.Empty(Told(text));
}
