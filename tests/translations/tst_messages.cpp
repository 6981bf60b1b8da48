// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Message
{
    QString context, source, comment, state;
    bool isPlural = false;
    QStringList forms; ///< one, or one a plural form

    QString key() const { return context + u'\x1f' + source + u'\x1f' + comment; }
    QString name() const { return context + QStringLiteral(" “") + source + QStringLiteral("” ") + comment; }
};

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            Message message;
            message.context = context;
            message.isPlural = xml.attributes().value(QStringLiteral("numerus")) == u"yes";
            messages.append(message);
        } else if (xml.name() == u"source") {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            messages.last().comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.last().state = xml.attributes().value(QStringLiteral("type")).toString();
            if (!messages.last().isPlural)
                messages.last().forms = {xml.readElementText()};
        } else if (xml.name() == u"numerusform") {
            messages.last().forms.append(xml.readElementText());
        }
        if (!messages.isEmpty() && !messages.last().state.isEmpty())
            messages.last().forms.removeAll(QString()); // everyMessageIsTranslated tells of it
    }
    return xml.hasError() ? QList<Message> {} : messages;
}

QSet<QString> placesIn(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%(?:L?[0-9]+|n)"));
    QSet<QString> places;
    for (auto i = pattern.globalMatch(text); i.hasNext();)
        places.insert(i.next().captured());
    return places;
}

QChar acceleratorOf(QString text)
{
    text.remove(QStringLiteral("&&"));
    const qsizetype at = text.indexOf(u'&');
    return at < 0 || at + 1 >= text.size() ? QChar() : text.at(at + 1).toLower();
}

/// What models::englishForm chooses by the count.
bool hasForms(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\(s\\)|\\([^()|]*\\|[^()|]*\\)"));
    return text.contains(pattern);
}

} // namespace

/// Every message of every translation is there, whole, and fits its source.
class TestMessages : public QObject
{
    Q_OBJECT

    static QDir folder() { return QDir(QStringLiteral(SOURCE_ROOT "/translations")); }
    static QStringList files() { return folder().entryList({QStringLiteral("leanseat_*.ts")}, QDir::Files, QDir::Name); }

    static void eachFile()
    {
        QTest::addColumn<QString>("path");
        for (const QString &file : files())
            QTest::newRow(qPrintable(file)) << folder().filePath(file);
    }

    /// Fails with every message for which @p complaint has words.
    template<typename Complaint>
    static void check(const QString &path, Complaint complaint)
    {
        const QList<Message> messages = readMessages(path);
        QVERIFY(messages.size() > 500);
        QStringList found;
        for (const Message &message : messages) {
            if (const QString words = complaint(message); !words.isEmpty())
                found.append(message.name() + QStringLiteral(": ") + words);
        }
        QVERIFY2(found.isEmpty(), qPrintable(QString::number(found.size()) + u'\n' + found.join(u'\n')));
    }

private slots:
    void thereIsGerman() { QVERIFY(files().contains(QStringLiteral("leanseat_de.ts"))); }

    void everyMessageIsTranslated_data() { eachFile(); }
    void everyMessageIsTranslated()
    {
        QFETCH(QString, path);
        check(path, [](const Message &message) -> QString {
            if (!message.state.isEmpty())
                return message.state;
            for (const QString &form : message.forms) {
                if (form.trimmed().isEmpty() && !message.source.trimmed().isEmpty())
                    return QStringLiteral("empty");
            }
            return QString();
        });
    }

    void pluralsHaveTheirForms_data() { eachFile(); }
    void pluralsHaveTheirForms()
    {
        QFETCH(QString, path);
        check(path, [](const Message &message) -> QString {
            // German has two forms; a language with others gets its number here.
            if (message.isPlural && message.forms.size() != 2)
                return QStringLiteral("%1 plural forms").arg(message.forms.size());
            if (hasForms(message.source) && !message.isPlural)
                return QStringLiteral("forms in the source, but no count behind it");
            for (const QString &form : message.forms) {
                if (hasForms(form))
                    return QStringLiteral("the form is chosen by the translator, not by “(a|b)”");
            }
            return QString();
        });
    }

    void placesAreKept_data() { eachFile(); }
    void placesAreKept()
    {
        QFETCH(QString, path);
        check(path, [](const Message &message) -> QString {
            for (const QString &form : message.forms) {
                if (placesIn(form) != placesIn(message.source))
                    return QStringLiteral("“") + form + QStringLiteral("” has other places");
            }
            // It knows no locale: numbers are put in by models::counted.
            return placesIn(message.source).contains(QStringLiteral("%n")) ? QStringLiteral("%n") : QString();
        });
    }

    void acceleratorsAreKept_data() { eachFile(); }
    void acceleratorsAreKept()
    {
        QFETCH(QString, path);
        check(path, [](const Message &message) -> QString {
            for (const QString &form : message.forms) {
                if (acceleratorOf(form).isNull() != acceleratorOf(message.source).isNull())
                    return QStringLiteral("“") + form + QStringLiteral("” has another accelerator");
            }
            return QString();
        });
    }

    void sentencesEndAndBlanksStayAlike_data() { eachFile(); }
    void sentencesEndAndBlanksStayAlike()
    {
        QFETCH(QString, path);
        check(path, [](const Message &message) -> QString {
            const QString ends = QStringLiteral(".:?!…,; \n");
            for (const QString &form : message.forms) {
                const QChar last = message.source.back();
                if ((ends.contains(last) || ends.contains(form.back())) && form.back() != last)
                    return QStringLiteral("“") + form + QStringLiteral("” ends otherwise");
                if (form.front().isSpace() != message.source.front().isSpace())
                    return QStringLiteral("“") + form + QStringLiteral("” begins otherwise");
            }
            return QString();
        });
    }

    void germanQuotesAndManners()
    {
        check(folder().filePath(QStringLiteral("leanseat_de.ts")), [](const Message &message) -> QString {
            for (const QString &form : message.forms) {
                if (form.contains(u'”') || form.count(u'„') != form.count(u'“')
                    || (form.contains(u'"') && !message.source.contains(u'"')))
                    return QStringLiteral("“") + form + QStringLiteral("” has other quotes than „…“");
                static const QRegularExpression familiar(QStringLiteral("\\b(?:[Dd]u|[Dd]eine?[rmns]?|[Dd]ich|[Dd]ir)\\b"));
                if (form.contains(familiar))
                    return QStringLiteral("“") + form + QStringLiteral("” is not formal");
            }
            return QString();
        });
    }

    /// What `ninja update_translations` would put in or take out.
    void sourcesAndMessagesAgree_data() { eachFile(); }
    void sourcesAndMessagesAgree()
    {
        QFETCH(QString, path);
        const QTemporaryDir scratch;
        const QString copy = scratch.filePath(QStringLiteral("leanseat_xx.ts"));
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(SOURCE_ROOT));
        lupdate.setProcessChannelMode(QProcess::MergedChannels);
        lupdate.start(QStringLiteral(LUPDATE),
            {QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-I"), QStringLiteral("."),
                QStringLiteral("-I"), QStringLiteral("services"), QStringLiteral("-I"), QStringLiteral("ui"), QStringLiteral("models"), QStringLiteral("ui"),
                QStringLiteral("app"), QStringLiteral("-target-language"), QStringLiteral("de"), QStringLiteral("-ts"), copy});
        QVERIFY2(lupdate.waitForFinished(120000), qPrintable(lupdate.errorString()));
        const QString said = QString::fromUtf8(lupdate.readAll());
        QVERIFY2(lupdate.exitCode() == 0, qPrintable(said));
        QSet<QString> kept;
        for (const Message &message : readMessages(path))
            kept.insert(message.key());
        QStringList differences;
        QSet<QString> wanted;
        for (const Message &message : readMessages(copy)) {
            // What lupdate could not resolve is looked for in another context than it would be translated in.
            if (message.context.isEmpty() || message.context == QStringLiteral("Words"))
                differences.append(QStringLiteral("in no context: ") + message.name());
            wanted.insert(message.key());
            if (!kept.contains(message.key()))
                differences.append(QStringLiteral("not in the file: ") + message.name());
        }
        for (const Message &message : readMessages(path)) {
            if (!wanted.contains(message.key()))
                differences.append(QStringLiteral("not in the sources: ") + message.name());
        }
        QVERIFY2(differences.isEmpty(), qPrintable(QString::number(differences.size()) + u'\n' + differences.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
