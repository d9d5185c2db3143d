namespace Casus.Storage.Tests.Postgres;

public sealed class PostgresAddressTests
{
    [Theory]
    [InlineData("postgres://ana:geheim@db/ledger")]
    [InlineData("postgres://ana@db/ledger?password=geheim")]
    public void A_password_is_refused_and_never_said_again(string address)
    {
        var problem = Assert.Throws<LedgerProblem>(() => LedgerStore.OpenToRead(address));
        Assert.DoesNotContain("geheim", problem.ToString());
        Assert.Contains("PGPASSFILE", problem.Message);
    }

    [Theory]
    [InlineData("postgres://ana@db", "names no database")]
    [InlineData("postgres://ana@db/ledger?colour=red", "colour=red")]
    [InlineData("postgres://ana@db:high/ledger", "port=high")]
    [InlineData("postgresql://ana@db/ledger?sslmode=maybe", "sslmode=maybe")]
    public void What_is_wrong_with_an_address_is_said(string address, string said) =>
        Assert.Contains(said, Assert.Throws<LedgerProblem>(() => LedgerStore.OpenToRead(address)).Message);

    [Theory]
    [InlineData("postgres://db/ledger", true)]
    [InlineData("PostgreSQL://db/ledger", true)]
    [InlineData("postgres.db", false)]
    [InlineData("./postgres:/x", false)]
    public void An_address_is_told_from_a_file(string ledger, bool isAddress) =>
        Assert.Equal(isAddress, LedgerStore.IsAddress(ledger));
}
