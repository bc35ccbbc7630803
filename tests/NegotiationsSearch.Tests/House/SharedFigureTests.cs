using NegotiationsSearch.Coverage;
using NegotiationsSearch.Index;

namespace NegotiationsSearch.Tests.House;

/// <summary>Figures that rooms which never meet have to agree on.</summary>
public sealed class SharedFigureTests
{
    [Fact]
    public void Coverage_and_Index_call_the_same_attributions_uncertain() => Assert.Equal(Quotation.UncertainBelow, HitQuotation.UncertainBelow);
}
