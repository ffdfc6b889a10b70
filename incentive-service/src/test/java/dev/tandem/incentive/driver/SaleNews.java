package dev.tandem.incentive.driver;

/** A DealAmended or CustomerPaid event in the making: how a won deal is after its revision of that number. */
public record SaleNews(
        ClosedDeal deal, int number, String kind, String on, String refunded, String paid, String cancelledOn) {
    public static SaleNews refunded(ClosedDeal deal, int number, String on, String total) {
        return new SaleNews(deal, number, "refunded", on, total, "0.00", null);
    }

    public static SaleNews paid(ClosedDeal deal, int number, String on, String total) {
        return new SaleNews(deal, number, "paid", on, "0.00", total, null);
    }

    public static SaleNews cancelled(ClosedDeal deal, int number, String on) {
        return new SaleNews(deal, number, "cancelled", on, "0.00", "0.00", on);
    }

    /** @param deal with its terms as they are corrected */
    public static SaleNews amended(ClosedDeal deal, int number, String on) {
        return new SaleNews(deal, number, "amended", on, "0.00", "0.00", null);
    }

    public String event() {
        return kind.equals("paid") ? "CustomerPaid" : "DealAmended";
    }

    public String json() {
        String ended = cancelledOn == null ? "" : ",\"cancelledOn\":\"" + cancelledOn + "\"";
        String state = """
                ,"number":%d,"kind":"%s","status":"%s","refunded":%s,"paid":%s%s}""".formatted(
                        number, kind, cancelledOn == null ? "won" : "cancelled", money(refunded), money(paid), ended);
        String whole = deal.json(OtherServices.occurrence(deal.thread(), deal.revision() + number, on));
        return whole.substring(0, whole.lastIndexOf('}')) + state;
    }

    private String money(String amount) {
        return "{\"amount\":\"%s\",\"currency\":\"%s\"}".formatted(amount, deal.currency());
    }
}
