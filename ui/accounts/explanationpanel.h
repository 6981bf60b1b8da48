// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explanationdocument.h"

#include <QScrollArea>

class QPushButton;
class QVBoxLayout;

namespace ui {

class DisclosureButton;
class FlowLayout;
class HistorySection;
class Label;
class OptionRow;
class PreflightSection;

/// The side panel: one account's verdict, its rule and evidence, what would flip it, and the six options. Its widgets
/// are made once and filled again, so that walking down the table stays light.
class ExplanationPanel final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ExplanationPanel(QWidget *parent = nullptr);

    void setDocument(const models::ExplanationDocument &document);
    void clear();
    QString verdict() const;
    /// Of the account that is shown; empty again when another one is.
    HistorySection *history() const { return m_history; }
    /// The same; filled by whoever hears documentShown().
    PreflightSection *preflight() const { return m_preflight; }

signals:
    void linkActivated(const QUrl &url);
    void copyRequested();
    void documentShown();
    /// Esc: back to the table.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    Label *section();
    Label *text(bool quiet = false);
    QPushButton *link(const QString &text);
    void setLines(QVBoxLayout *layout, const QStringList &lines, bool quiet);
    void setEvidence(const QList<models::EvidenceLine> &lines);
    void setRule(const models::RuleLine &rule);
    static void show(Label *label, const QString &text);

    models::ExplanationDocument m_document;
    QWidget *m_content;
    QWidget *m_nothing;
    QVBoxLayout *m_layout;
    Label *m_title, *m_subtitle, *m_verdict, *m_rule;
    QPushButton *m_link;
    QWidget *m_chipBox;
    FlowLayout *m_chips;
    QVBoxLayout *m_notes;
    Label *m_flipTitle, *m_flip, *m_saving;
    Label *m_adviceTitle, *m_advice, *m_adviceReason;
    Label *m_evidenceTitle;
    QVBoxLayout *m_evidence;
    Label *m_optionsTitle;
    QList<OptionRow *> m_options;
    PreflightSection *m_preflight;
    HistorySection *m_history;
    DisclosureButton *m_fieldsTitle;
    Label *m_fields;
};

} // namespace ui
