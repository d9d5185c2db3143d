namespace Casus.Storage.Tests.Postgres;

public sealed class PostgresAddressTests
{
    [Theory]
    [InlineData("postgres://ana:geheim@db/ledger")]
    [InlineData("postgres://ana@db/ledger?password=geheim")]
    [InlineData("postgres://ana@db/ledger?pass%77ord=geheim")]
    [InlineData("postgres://ana@db/ledger?PWD=geheim")]
    public void A_password_is_refused_and_never_said_again(string address)
    {
        var problem = Assert.Throws<LedgerProblem>(() => LedgerStore.OpenToRead(address));
        Assert.DoesNotContain("geheim", problem.ToString());
        Assert.Contains("PGPASSFILE", problem.Message);
    }

    [Theory]
    [InlineData("postgres://ana@db", "names no database")]
    [InlineData("postgres://ana@db/ledger?colour=red", "'colour'")]
    [InlineData("postgres://ana@db:high/ledger", "as port")]
    [InlineData("postgresql://ana@db/ledger?sslmode=maybe", "as sslmode")]
    public void What_is_wrong_with_an_address_is_said(string address, string said) =>
        Assert.Contains(said, Assert.Throws<LedgerProblem>(() => LedgerStore.OpenToRead(address)).Message);

    /// <summary>It may be a password that slipped, or a part of one.</summary>
    [Theory]
    [InlineData("postgres://ana:geh/eim@db/ledger")]
    [InlineData("postgres://ana@db/ledger?sslpassword=geheim")]
    [InlineData("postgres://ana@db/ledger?connect_timeout=geheim")]
    public void No_value_that_is_not_understood_is_said_again(string address)
    {
        Assert.DoesNotContain("geh", Assert.Throws<LedgerProblem>(() => LedgerStore.OpenToRead(address)).ToString());
        Assert.DoesNotContain("geh", LedgerStore.Shown(address));
    }

    [Theory]
    [InlineData("postgres://db/ledger", true)]
    [InlineData("PostgreSQL://db/ledger", true)]
    [InlineData("postgres.db", false)]
    [InlineData("./postgres:/x", false)]
    public void An_address_is_told_from_a_file(string ledger, bool isAddress) =>
        Assert.Equal(isAddress, LedgerStore.IsAddress(ledger));
}
