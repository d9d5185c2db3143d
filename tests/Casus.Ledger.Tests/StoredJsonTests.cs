using Casus.Coding;
using Casus.Ledger;

namespace Casus.Ledger.Tests;

public class StoredJsonTests
{
    [Fact]
    public void An_empty_coding_comes_back_as_it_went_in()
    {
        var coding = ReportCoding.Empty("rabc");
        Assert.Equal(
            StoredJson.Write(coding),
            StoredJson.Write(StoredJson.Read<ReportCoding>(StoredJson.Write(coding)))
        );
    }
}
