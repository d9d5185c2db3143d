using Casus.Ledger;

namespace Casus.Exports;

/// <summary>A form that a whole ledger can be written in.</summary>
/// <param name="Name">As it is asked for.</param>
/// <param name="Extension">Of its files, with the dot.</param>
/// <param name="Words">What it is and which program takes it.</param>
/// <param name="IsText">False for what no terminal should be shown.</param>
/// <param name="Write">Gives back how many incidents the form has no room for, such as undated ones in a calendar; leaves the stream open.</param>
public sealed record ExportFormat(
    string Name,
    string Extension,
    string Words,
    bool IsText,
    Func<ILedger, Stream, ExportOptions, int> Write
);
