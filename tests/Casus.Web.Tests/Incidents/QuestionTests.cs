using System.Collections.Immutable;
using Casus.Incidents.Disputes;
using Casus.Ledger.Document;
using Casus.Web.Incidents.One;

namespace Casus.Web.Tests.Incidents;

public class QuestionTests
{
    [Theory]
    [InlineData("denied: \"", "")]
    [InlineData("denied: the account", "the account")]
    [InlineData(
        "a soldier crossed the line at dawn and came back before noon",
        "a soldier crossed the line at dawn and …"
    )]
    [InlineData("Donaudampfschifffahrtsgesellschaftskapitänsmütze", "Donaudampfschifffahrtsgesellschaftskapit …")]
    public void Short_names_what_is_at_issue_in_a_few_words(string value, string expected)
    {
        ImmutableArray<string> none = [];
        var position = new Position(value, none, none, none);
        var dispute = new ExportedDispute(
            "d",
            "i",
            DisputeKind.Fact,
            DisputeBetween.Claimants,
            [position],
            DisputeStatus.Disputed
        );
        Assert.Equal(expected, Question.Short(new(dispute, null, [])));
    }
}
