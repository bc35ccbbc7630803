using System.Globalization;
using NegotiationsSearch.Index;

namespace NegotiationsSearch.Web.InstantSearch;

/// <summary>Says of what is wrong with a search which one of the batch it is.</summary>
internal static class Placed
{
    public static T At<T>(int place, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (SearchRejectedException rejected)
        {
            var parameter = string.Create(CultureInfo.InvariantCulture, $"requests[{place}].{rejected.Parameter}");
            throw new SearchRejectedException(parameter, rejected.Message, rejected.Position);
        }
    }
}
