namespace Casus.Language.Networks;

/// <summary>
/// So many 32-bit lanes side by side, as floats or whole numbers: the kernels are written once over this and compiled for each width.
/// Each operation rounds as IEEE 754 says and is fused only where it says so, so that each lane gives the bits that it gives alone.
/// </summary>
interface ILanes<T>
    where T : struct, ILanes<T>
{
    static abstract int Count { get; }

    static abstract T Of(float value);

    static abstract T Load(ref readonly float from);

    /// <summary>Two neighbouring shorts in each lane.</summary>
    static abstract T LoadPairs(ref readonly short from);

    /// <summary>The same two neighbouring shorts in every lane.</summary>
    static abstract T Spread(ref readonly short pair);

    /// <summary>A byte in each lane, as a float.</summary>
    static abstract T LoadBytes(ref readonly sbyte from);

    static abstract void Store(T value, ref float to);

    /// <summary>The lower sixteen bits of each lane of both.</summary>
    static abstract void StoreShorts(T first, T second, ref short to);

    static abstract T ToFloat(T whole);

    /// <summary>To each whole number the products of both pairs of shorts are added, exactly.</summary>
    static abstract T AddPairs(T sums, T left, T right);

    /// <summary>The whole numbers of all lanes together.</summary>
    static abstract long Sum(T whole);

    /// <summary>left × right + addend, rounded once.</summary>
    static abstract T MultiplyAdd(T left, T right, T addend);

    /// <summary>The lesser of each lane; the second where the first is not a number.</summary>
    static abstract T Least(T left, T right);

    /// <summary>The greater of each lane; the second where the first is not a number.</summary>
    static abstract T Most(T left, T right);

    static abstract T operator +(T left, T right);

    static abstract T operator -(T left, T right);

    static abstract T operator *(T left, T right);

    static abstract T operator /(T left, T right);
}
