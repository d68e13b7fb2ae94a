import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  hooks: {
    // Chromium runs the service worker, Firefox the document; each ignores what is the other's.
    'build:manifestGenerated': (_wxt, manifest) => {
      if (manifest.background && 'service_worker' in manifest.background) {
        const scripts = [manifest.background.service_worker];
        Object.assign(manifest.background, { scripts, preferred_environment: ['document'] });
      }
    },
  },
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting'],
    host_permissions: ['http://*/*', 'https://*/*'],
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_commandNext__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_commandPrevious__',
      },
      'open-card': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_commandOpen__',
      },
    },
    browser_specific_settings: {
      gecko: {
        id: 'backstory@backstory.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
    ...(browser === 'firefox' ? {} : { minimum_chrome_version: '121' }),
  }),
});
