namespace Casus.Ledger.Searching;

/// <summary>Which texts are searched.</summary>
public enum SearchIn
{
    Reports,
    Statements,
}
