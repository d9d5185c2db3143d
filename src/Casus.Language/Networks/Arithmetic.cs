using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Casus.Language.Networks;

/// <summary>How wide the network computes; every width gives the same bits.</summary>
enum Arithmetic
{
    Plain,
    Vector128,
    Vector256,
    Vector512,
}

static class ArithmeticWidths
{
    /// <summary>The widths that this processor has, narrowest first.</summary>
    public static IEnumerable<Arithmetic> Supported => Enum.GetValues<Arithmetic>().Where(width => width <= Widest);

    public static Arithmetic Widest =>
        Avx512BW.IsSupported ? Arithmetic.Vector512
        : Avx2.IsSupported ? Arithmetic.Vector256
        : Vector128.IsHardwareAccelerated ? Arithmetic.Vector128
        : Arithmetic.Plain;
}
