package dev.tandem.incentive.payout;

import dev.tandem.incentive.payout.bank.BankAccount;
import dev.tandem.platform.money.Money;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A payout file for the bank: ISO 20022 {@code pain.001.001.09}, with a payment block for each account and currency. It
 * is streamed, so its length needs no memory.
 */
public final class PaymentInitiation {
    private final Payout payout;
    private final PayoutDesk desk;
    private final Pain001Writer xml;

    private PaymentInitiation(Payout payout, PayoutDesk desk, Pain001Writer xml) {
        this.payout = payout;
        this.desk = desk;
        this.xml = xml;
    }

    public static void write(Payout payout, PayoutDesk desk, OutputStream out) throws XMLStreamException {
        XMLStreamWriter writer = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
        new PaymentInitiation(payout, desk, new Pain001Writer(writer)).document();
    }

    private void document() throws XMLStreamException {
        List<Payments.PaymentBlock> blocks = desk.blocks(payout.id());
        Payment first = desk.payments(payout.id(), blocks.get(0), null).get(0);
        xml.open();
        header(blocks, first.debtor().holder());
        for (Payments.PaymentBlock block : blocks) {
            block(block);
        }
        xml.close();
    }

    private void header(List<Payments.PaymentBlock> blocks, String initiator) throws XMLStreamException {
        // The sum over all currencies: the standard defines it as a control sum, not as an amount.
        BigDecimal sum = blocks.stream().map(block -> block.total().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        xml.start("GrpHdr");
        xml.text("MsgId", compact(payout.id()));
        xml.text("CreDtTm", payout.orderedAt().truncatedTo(ChronoUnit.SECONDS).toString());
        xml.text("NbOfTxs", String.valueOf(payout.paymentCount()));
        xml.text("CtrlSum", sum.toPlainString());
        xml.start("InitgPty");
        xml.text("Nm", initiator);
        xml.end();
        xml.end();
    }

    private void block(Payments.PaymentBlock block) throws XMLStreamException {
        List<Payment> some = desk.payments(payout.id(), block, null);
        BankAccount debtor = some.get(0).debtor();
        Money total = block.total();
        xml.start("PmtInf");
        xml.text("PmtInfId", total.currency() + "-" + compact(payout.id()).substring(0, 31));
        xml.text("PmtMtd", "TRF");
        xml.text("NbOfTxs", String.valueOf(block.payments()));
        xml.text("CtrlSum", total.amount().toPlainString());
        xml.start("ReqdExctnDt");
        xml.text("Dt", payout.executeOn().toString());
        xml.end();
        xml.party("Dbtr", debtor);
        xml.account("DbtrAcct", debtor, total.currency().getCurrencyCode());
        xml.agent("DbtrAgt", debtor);
        while (!some.isEmpty()) {
            for (Payment payment : some) {
                transfer(payment);
            }
            some = desk.payments(payout.id(), block, some.get(some.size() - 1));
        }
        xml.end();
    }

    private void transfer(Payment payment) throws XMLStreamException {
        xml.start("CdtTrfTxInf");
        xml.start("PmtId");
        xml.text("EndToEndId", compact(payment.statementId()));
        xml.end();
        xml.start("Amt");
        xml.amount("InstdAmt", payment.amount());
        xml.end();
        xml.agent("CdtrAgt", payment.creditor());
        xml.party("Cdtr", payment.creditor());
        xml.account("CdtrAcct", payment.creditor(), null);
        xml.start("RmtInf");
        xml.text("Ustrd", "Statement " + payment.period());
        xml.end();
        xml.end();
    }

    /** Ids have at most 35 characters in the standard. */
    private static String compact(UUID id) {
        return id.toString().replace("-", "");
    }
}
