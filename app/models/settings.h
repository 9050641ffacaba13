// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "place.h"
#include "settingsfile.h"
#include "singleton.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace Models
{

/// How the person wants the window: kept between two starts, saved a moment after each change.
class Settings : public QObject, public Singleton<Settings>
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(int textPercent READ textPercent WRITE setTextPercent NOTIFY changed)
    Q_PROPERTY(Scheme scheme READ scheme WRITE setScheme NOTIFY changed)
    Q_PROPERTY(Contrast contrast READ contrast WRITE setContrast NOTIFY changed)
    Q_PROPERTY(Motion motion READ motion WRITE setMotion NOTIFY changed)
    Q_PROPERTY(bool followsScheme READ followsScheme NOTIFY changed)
    Q_PROPERTY(bool followsContrast READ followsContrast NOTIFY changed)
    Q_PROPERTY(bool followsMotion READ followsMotion NOTIFY changed)
    Q_PROPERTY(bool isDark READ isDark NOTIFY changed)
    Q_PROPERTY(bool isHighContrast READ isHighContrast NOTIFY changed)
    Q_PROPERTY(bool isMotionReduced READ isMotionReduced NOTIFY changed)
    Q_PROPERTY(QString region READ region WRITE setRegion NOTIFY changed)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(bool isEasy READ isEasy WRITE setEasy NOTIFY changed)
    Q_PROPERTY(int windowWidth READ windowWidth NOTIFY changed)
    Q_PROPERTY(int windowHeight READ windowHeight NOTIFY changed)
    Q_PROPERTY(bool keepsPage READ keepsPage WRITE setKeepsPage NOTIFY changed)
    Q_PROPERTY(bool isFirstStart READ isFirstStart NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

public:
    enum Scheme { FollowScheme, Light, Dark };
    Q_ENUM(Scheme)
    enum Contrast { FollowContrast, NormalContrast, HighContrast };
    Q_ENUM(Contrast)
    enum Motion { FollowMotion, FullMotion, ReducedMotion };
    Q_ENUM(Motion)

    /// file: where the values are kept.
    explicit Settings(SettingsFile file, QObject *parent = nullptr);
    ~Settings() override;

    [[nodiscard]] int textPercent() const { return m_values.textPercent; }
    [[nodiscard]] Scheme scheme() const { return static_cast<Scheme>(m_values.scheme); }
    [[nodiscard]] Contrast contrast() const { return static_cast<Contrast>(m_values.contrast); }
    [[nodiscard]] Motion motion() const { return static_cast<Motion>(m_values.motion); }
    /// Whether the system decides; what follows below counts where it does not.
    [[nodiscard]] bool followsScheme() const { return scheme() == FollowScheme; }
    [[nodiscard]] bool followsContrast() const { return contrast() == FollowContrast; }
    [[nodiscard]] bool followsMotion() const { return motion() == FollowMotion; }
    [[nodiscard]] bool isDark() const { return scheme() == Dark; }
    [[nodiscard]] bool isHighContrast() const { return contrast() == HighContrast; }
    [[nodiscard]] bool isMotionReduced() const { return motion() == ReducedMotion; }
    [[nodiscard]] QString region() const { return m_values.region; }
    /// The language that was chosen, such as "es"; empty: as the system says.
    [[nodiscard]] QString language() const { return m_values.language; }
    /// Whether Easy Read is wanted: short sentences with pictures.
    [[nodiscard]] bool isEasy() const { return m_values.isEasy; }
    [[nodiscard]] int windowWidth() const { return m_values.window.width(); }
    /// What a clinic prints of itself on the sheet: name, phone, address, and a web address. Whoever
    /// sets the program up writes it into the file, as "clinic": ["Name", "Phone"].
    [[nodiscard]] QStringList clinic() const { return m_values.clinic; }
    /// The path of the file; empty when nothing is kept.
    [[nodiscard]] QString path() const { return m_file.path(); }
    [[nodiscard]] int windowHeight() const { return m_values.window.height(); }
    /// Where the window was; nothing where that is not known.
    [[nodiscard]] std::optional<QPoint> position() const { return m_values.position; }
    [[nodiscard]] bool isMaximized() const { return m_values.isMaximized; }
    /// Whether the window opens at the page where it was left.
    [[nodiscard]] bool keepsPage() const { return m_values.keepsPage; }
    /// The address of that page; empty: the first page.
    [[nodiscard]] QString page() const { return m_values.page; }
    /// Whether nothing has been kept yet, and nobody has been welcomed.
    [[nodiscard]] bool isFirstStart() const { return m_isFirstStart; }
    /// Why the settings could not be saved, in a sentence; empty when they were.
    [[nodiscard]] QString problem() const { return m_problem; }

    /// percent is brought to 100..300.
    void setTextPercent(int percent);
    void setScheme(Scheme scheme);
    void setContrast(Contrast contrast);
    void setMotion(Motion motion);
    void setRegion(const QString &region);
    void setLanguage(const QString &language);
    void setEasy(bool isEasy);
    /// Without it, the page that was kept is forgotten too.
    void setKeepsPage(bool keepsPage);

    /// One step of text size up or down: 100, 125, 150, 175, 200, 250, 300.
    Q_INVOKABLE void largerText();
    Q_INVOKABLE void smallerText();
    /// Remembers the window's size for the next start.
    Q_INVOKABLE void rememberWindow(int width, int height);
    /// Remembers where the window is, for where a system tells.
    Q_INVOKABLE void rememberPosition(int x, int y);
    Q_INVOKABLE void rememberMaximized(bool isMaximized);
    /// Remembers the page of an address, if it is one to come back to and pages are kept.
    void rememberPage(const Place &place);
    /// Takes the page that is kept out of the file, at once.
    void forgetPage();
    /// Somebody has been told what this is: the file is there from now on.
    Q_INVOKABLE void endFirstStart();
    /// Says in problem() why nothing will be kept.
    void cannotKeep(const QString &why);
    /// Writes now what has changed.
    void save();

Q_SIGNALS:
    void changed();
    void problemChanged();

private:
    void set(const SettingsValues &values);

    SettingsFile m_file;
    SettingsValues m_values;
    SettingsValues m_saved;
    bool m_isFirstStart;
    bool m_isFileWanted = false;
    QString m_problem;
    QTimer m_saving;
};

} // namespace Models
