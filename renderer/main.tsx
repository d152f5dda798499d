import '@fontsource-variable/noto-sans-sc/index.css';
import '@fontsource-variable/noto-sans/index.css';
import '@fontsource-variable/noto-sans-mono/index.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/kit.css';
import './app/app.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { createDeskClient } from './desk-client/desk-client.ts';
import { createMessagePortTransport } from './desk-client/message-port-transport.ts';
import { createWebSocketTransport } from './desk-client/websocket-transport.ts';

// The desktop shell serves the screens under a protocol of its own.
const isDesktop = window.location.protocol === 'buka:';
const client = createDeskClient(
  isDesktop ? createMessagePortTransport(window) : createWebSocketTransport(window.location),
);
const queries = new QueryClient({
  defaultOptions: {
    // The desk is on this computer: it answers or it is gone, and an answer is as old as the last step.
    queries: { retry: false, refetchOnWindowFocus: true, networkMode: 'always', staleTime: 0 },
    mutations: { networkMode: 'always' },
  },
});
const root = document.querySelector('#buka');
if (!root) throw new Error('a page without its root');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <App client={client} />
    </QueryClientProvider>
  </StrictMode>,
);
