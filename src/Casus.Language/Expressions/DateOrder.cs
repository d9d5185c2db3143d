namespace Casus.Language.Expressions;

/// <summary>In which order figures of a date stand where they are written: what "05/09/31" means.</summary>
public enum DateOrder
{
    Unknown,
    DayFirst,
    MonthFirst,
    YearFirst,
}
