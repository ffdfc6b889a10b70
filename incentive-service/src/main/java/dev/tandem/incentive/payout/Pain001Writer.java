package dev.tandem.incentive.payout;

import dev.tandem.incentive.payout.bank.BankAccount;
import dev.tandem.platform.money.Money;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the elements of {@code pain.001.001.09}, in the order required by its schema. */
final class Pain001Writer {
    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

    private final XMLStreamWriter xml;

    Pain001Writer(XMLStreamWriter xml) {
        this.xml = xml;
    }

    void open() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("Document");
        xml.writeDefaultNamespace(NAMESPACE);
        start("CstmrCdtTrfInitn");
    }

    void close() throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
    }

    void start(String name) throws XMLStreamException {
        xml.writeStartElement(name);
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    void text(String name, String value) throws XMLStreamException {
        start(name);
        xml.writeCharacters(value);
        end();
    }

    void amount(String name, Money amount) throws XMLStreamException {
        start(name);
        xml.writeAttribute("Ccy", amount.currency().getCurrencyCode());
        xml.writeCharacters(amount.amount().toPlainString());
        end();
    }

    void party(String name, BankAccount account) throws XMLStreamException {
        start(name);
        text("Nm", account.holder());
        end();
    }

    /** @param currency of the account; null if only its bank knows it */
    void account(String name, BankAccount account, String currency) throws XMLStreamException {
        start(name);
        start("Id");
        if (account.iban() != null) {
            text("IBAN", account.iban());
        } else {
            start("Othr");
            text("Id", account.accountNumber());
            end();
        }
        end();
        if (currency != null) {
            text("Ccy", currency);
        }
        end();
    }

    void agent(String name, BankAccount account) throws XMLStreamException {
        start(name);
        start("FinInstnId");
        text("BICFI", account.bic());
        end();
        end();
    }
}
