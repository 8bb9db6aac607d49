/// Small reusable controls that all screens draw from: icons, logos, marks, chips, segments, avatars.
@NullMarked
package app.vitrine.ui.control;

import org.jspecify.annotations.NullMarked;
